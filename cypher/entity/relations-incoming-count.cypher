// How many relationships of the types does each entity have, incoming?
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r]-(m:Entity)
WHERE ($types IS NULL OR type(r) IN $types) AND ($asOf IS NULL OR r.recordedOn <= $asOf)
RETURN id, count(r.id) AS total
ORDER BY id
