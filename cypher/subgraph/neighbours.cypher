// Which further nodes do these nodes reach by one relationship of the types, those with most relationships first?
UNWIND $ids AS start
MATCH (:Entity {id: start})-[r]-(m:Entity)
WHERE type(r) IN $relations AND ($asOf IS NULL OR r.recordedOn <= $asOf)
WITH m, count(r) AS links
WHERE m.type IN $types AND NOT m.id IN $known AND ($asOf IS NULL OR m.recordedOn <= $asOf)
RETURN m.id AS id, links
ORDER BY links DESC, id
LIMIT $first
