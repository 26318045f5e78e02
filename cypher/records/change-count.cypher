// How many Change nodes are there?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Change)
RETURN count(n) AS total
