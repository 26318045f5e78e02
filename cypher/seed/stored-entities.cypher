// Which entities did an origin write, a page at a time?
MATCH (n:Entity)
WHERE n.origin = $origin AND n.id > $after
RETURN n.id AS id, n.type AS type, properties(n) AS properties
ORDER BY id
LIMIT $first
