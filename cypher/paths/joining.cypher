// Which relationships of the types join a node of one side with a node of the other?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]-(m:Entity)
WHERE type(r) IN $relations AND m.id IN $others AND ($asOf IS NULL OR r.recordedOn <= $asOf)
RETURN id, r.id AS relationship, type(r) AS type, m.id AS neighbour, startNode(r).id = id AS outgoing
ORDER BY id, relationship
LIMIT $first
