// How many entities are there of each type?
MATCH (n:Entity)
RETURN n.type AS type, count(n.id) AS total
ORDER BY type
