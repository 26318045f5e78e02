// Which entities come next by id?
MATCH (n:Entity)
WHERE n.id > $after
WITH n.id AS id
ORDER BY id
LIMIT $first
RETURN id
ORDER BY id
