// Which of these entities have facts that a curator wrote?
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE r.origin = $origin
RETURN DISTINCT id
ORDER BY id
