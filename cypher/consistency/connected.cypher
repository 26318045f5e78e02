// Which of these entities are in any relationship?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH id, EXISTS { (n)-[]-() } AS connected
RETURN id, connected
ORDER BY id
