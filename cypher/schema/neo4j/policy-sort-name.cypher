// Which Policy nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX policy_sort_name IF NOT EXISTS
FOR (n:Policy) ON (n.sortName)
