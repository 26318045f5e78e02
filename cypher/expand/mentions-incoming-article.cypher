// Which Article nodes does each entity reach by incoming MENTIONS, a page at a time?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})<-[r:MENTIONS]-(m:Article)
  WHERE $asOf IS NULL OR r.recordedOn <= $asOf
  WITH r, m, coalesce(m.date, '') AS key
  WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  RETURN r, m, key
  ORDER BY key DESC, r.id
  LIMIT $first
}
RETURN id, key, r.id AS relationshipId, properties(r) AS relationship, properties(m) AS node
ORDER BY id, key DESC, relationshipId
