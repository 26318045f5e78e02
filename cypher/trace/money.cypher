// What money flows from or to each initiative?
UNWIND $ids AS id
MATCH (i:Entity {id: id})-[r:FUNDS]-(other:Entity)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, startNode(r).id AS funder, endNode(r).id AS program, r.id AS relationship, properties(r) AS properties
ORDER BY id, relationship
