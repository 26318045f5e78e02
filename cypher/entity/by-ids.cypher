// Which entities have these ids?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, properties(n) AS node
ORDER BY id
