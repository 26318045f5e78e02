// Which Region nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX region_sort_name IF NOT EXISTS
FOR (n:Region) ON (n.sortName)
