// Which relationships of these types run from these entities, and to where?
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity)
WHERE type(r) IN $types AND ($asOf IS NULL OR r.recordedOn <= $asOf)
RETURN id AS source, m.id AS target, r.id AS relationship, type(r) AS type, properties(r) AS properties
ORDER BY relationship
