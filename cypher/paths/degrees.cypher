// How many relationships of the types does each of these nodes have?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]-(:Entity)
WHERE type(r) IN $relations AND ($asOf IS NULL OR r.recordedOn <= $asOf)
RETURN id, count(r.id) AS degree
ORDER BY id
