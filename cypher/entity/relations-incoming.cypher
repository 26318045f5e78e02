// Which relationships of the types does each entity have, incoming, a page at a time?
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})<-[r]-(m:Entity)
  WHERE ($types IS NULL OR type(r) IN $types) AND ($asOf IS NULL OR r.recordedOn <= $asOf)
    AND ($afterId IS NULL OR r.id > $afterId)
  RETURN r, m
  ORDER BY r.id
  LIMIT $first
}
RETURN id, r.id AS relationshipId, type(r) AS type, properties(r) AS relationship, properties(m) AS node
ORDER BY id, relationshipId
