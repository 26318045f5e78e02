// How many ChangeItem nodes are there?
// Generated from src/ontology by `npm run generate`.
MATCH (n:ChangeItem)
RETURN count(n) AS total
