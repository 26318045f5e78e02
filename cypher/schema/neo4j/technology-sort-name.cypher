// Which Technology nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX technology_sort_name IF NOT EXISTS
FOR (n:Technology) ON (n.sortName)
