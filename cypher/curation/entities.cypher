// Which entities have these ids, as they are stored?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.type AS type, properties(n) AS properties
ORDER BY id
