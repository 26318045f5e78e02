// Which relationships of the types stand between these nodes?
UNWIND $ids AS source
MATCH (:Entity {id: source})-[r]->(m:Entity)
WHERE m.id IN $ids AND type(r) IN $relations AND ($asOf IS NULL OR r.recordedOn <= $asOf)
RETURN r.id AS id, type(r) AS type, source, m.id AS target, r.recordedOn AS recordedOn
ORDER BY id
LIMIT $first
