// Which relationships start at these entities, and what do they hold?
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity)
RETURN r.id AS id, type(r) AS type, n.id AS from, m.id AS to, properties(r) AS properties
ORDER BY from, id
