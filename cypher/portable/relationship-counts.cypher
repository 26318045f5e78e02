// How many relationships start at each entity?
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity)
RETURN n.id AS id, count(r) AS total
ORDER BY id
