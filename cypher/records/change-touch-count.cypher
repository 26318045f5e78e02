// How many ChangeTouch nodes are there?
// Generated from src/ontology by `npm run generate`.
MATCH (n:ChangeTouch)
RETURN count(n) AS total
