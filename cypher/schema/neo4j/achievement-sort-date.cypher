// Which Achievement nodes come first by sortDate?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX achievement_sort_date IF NOT EXISTS
FOR (n:Achievement) ON (n.sortDate)
