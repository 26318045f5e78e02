// Which Achievement nodes come first by date?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX achievement_date IF NOT EXISTS
FOR (n:Achievement) ON (n.date)
