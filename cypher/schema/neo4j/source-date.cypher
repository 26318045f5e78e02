// Which Source nodes come first by date?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX source_date IF NOT EXISTS
FOR (n:Source) ON (n.date)
