// How many Comment nodes are there?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Comment)
RETURN count(n) AS total
