// Has content that nobody signed a snapshot now? Gives the store its first.
MATCH (n:Entity)
WITH n.id AS any
LIMIT 1
OPTIONAL MATCH (s:Snapshot {id: 'snapshot'})
WITH any, s IS NULL AS missing
WHERE missing
MERGE (s:Snapshot {id: 'snapshot'})
SET s.sequence = 1, s.at = $at, s.digest = $digest, s.parts = $parts
RETURN count(s.id) AS changed
