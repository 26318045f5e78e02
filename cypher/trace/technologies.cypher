// Which of these technologies does each initiative aim at?
UNWIND $ids AS id
MATCH (i:Entity {id: id})-[r:TARGETS|ADVANCES]->(t:Technology)
WHERE t.id IN $technologies AND ($asOf IS NULL OR r.recordedOn <= $asOf)
RETURN id, t.id AS technology, r.id AS fact
ORDER BY id, technology, fact
