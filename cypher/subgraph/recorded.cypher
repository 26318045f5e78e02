// Which of these nodes are there, and since when?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.recordedOn AS recordedOn
ORDER BY id
