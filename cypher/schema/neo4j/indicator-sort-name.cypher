// Which Indicator nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX indicator_sort_name IF NOT EXISTS
FOR (n:Indicator) ON (n.sortName)
