// Which Indicator nodes come first by sortDate?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX indicator_sort_date IF NOT EXISTS
FOR (n:Indicator) ON (n.sortDate)
