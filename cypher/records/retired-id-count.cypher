// How many RetiredId nodes are there?
// Generated from src/ontology by `npm run generate`.
MATCH (n:RetiredId)
RETURN count(n) AS total
