// How many Snapshot nodes are there?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Snapshot)
RETURN count(n) AS total
