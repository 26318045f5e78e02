// Which Agency nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX agency_sort_name IF NOT EXISTS
FOR (n:Agency) ON (n.sortName)
