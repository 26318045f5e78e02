// How many ApiKey nodes are there?
// Generated from src/ontology by `npm run generate`.
MATCH (n:ApiKey)
RETURN count(n) AS total
