// Which relationships of an entity that has very many come next by id?
MATCH (n:Entity {id: $id})-[r]->(m:Entity)
WHERE r.id > $after
WITH n, r, m
ORDER BY r.id
LIMIT $first
RETURN r.id AS id, type(r) AS type, n.id AS from, m.id AS to, properties(r) AS properties
ORDER BY id
