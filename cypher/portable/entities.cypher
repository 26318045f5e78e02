// What do the store's entities of these ids hold?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.type AS type, labels(n) AS labels, properties(n) AS properties
ORDER BY id
