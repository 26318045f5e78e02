// Which Person nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX person_sort_name IF NOT EXISTS
FOR (n:Person) ON (n.sortName)
