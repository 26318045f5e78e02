// Which Policy nodes come first by sortDate?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX policy_sort_date IF NOT EXISTS
FOR (n:Policy) ON (n.sortDate)
