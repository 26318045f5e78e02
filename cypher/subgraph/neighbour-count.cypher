// How many further nodes do these nodes reach by one relationship of the types, and by how many relationships?
UNWIND $ids AS start
MATCH (:Entity {id: start})-[r]-(m:Entity)
WHERE type(r) IN $relations AND m.type IN $types AND NOT m.id IN $known
  AND ($asOf IS NULL OR (r.recordedOn <= $asOf AND m.recordedOn <= $asOf))
RETURN count(DISTINCT m.id) AS nodes, count(r.id) AS links
