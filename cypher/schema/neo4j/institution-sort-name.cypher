// Which Institution nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX institution_sort_name IF NOT EXISTS
FOR (n:Institution) ON (n.sortName)
