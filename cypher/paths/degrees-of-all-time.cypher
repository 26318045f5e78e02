// How many relationships does each of these nodes have, whenever they were said?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[r]-() } AS degree
ORDER BY id
