// In how many relationships is each of these entities?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)-[r]-(other:Entity)
RETURN id, count(r.id) AS degree
ORDER BY id
