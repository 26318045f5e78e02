// Which Achievement nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX achievement_sort_name IF NOT EXISTS
FOR (n:Achievement) ON (n.sortName)
