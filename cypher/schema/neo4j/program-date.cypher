// Which Program nodes come first by date?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX program_date IF NOT EXISTS
FOR (n:Program) ON (n.date)
