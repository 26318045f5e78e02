// Which Source nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX source_sort_name IF NOT EXISTS
FOR (n:Source) ON (n.sortName)
