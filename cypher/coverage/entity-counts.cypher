// How many entities are there of each type?
MATCH (n:Entity)
WHERE $asOf IS NULL OR n.recordedOn <= $asOf
RETURN n.type AS type, count(n.id) AS total
ORDER BY type
