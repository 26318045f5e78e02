// Which of these relationships are there, as they are stored? Each is looked for at one of its ends.
UNWIND $rows AS row
MATCH (n:Entity {id: row.end})-[r]-(m:Entity)
WHERE r.id = row.id
RETURN DISTINCT r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties
ORDER BY id
