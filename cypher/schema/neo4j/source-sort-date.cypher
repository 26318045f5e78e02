// Which Source nodes come first by sortDate?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX source_sort_date IF NOT EXISTS
FOR (n:Source) ON (n.sortDate)
