// How many ChangeTouch nodes are gone? Removes some of them.
// Generated from src/ontology by `npm run generate`.
MATCH (n:ChangeTouch)
WITH n
LIMIT $first
DETACH DELETE n
RETURN count(*) AS removed
