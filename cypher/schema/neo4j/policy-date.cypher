// Which Policy nodes come first by date?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX policy_date IF NOT EXISTS
FOR (n:Policy) ON (n.date)
