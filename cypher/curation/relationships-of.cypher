// Which relationships hang on these entities, as they are stored, the first of them by id?
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WITH DISTINCT r
ORDER BY r.id
LIMIT $first
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties
ORDER BY id
