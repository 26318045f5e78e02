// Which relationships did an origin write, a page of their starts at a time?
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity)
WHERE r.origin = $origin
RETURN r.id AS id, type(r) AS type, n.id AS from, m.id AS to, properties(r) AS properties
ORDER BY id
