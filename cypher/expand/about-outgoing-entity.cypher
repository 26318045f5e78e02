// Which Entity nodes does each entity reach by outgoing ABOUT, a page at a time?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})-[r:ABOUT]->(m:Entity)
  WHERE $asOf IS NULL OR r.recordedOn <= $asOf
  WITH r, m, '' AS key
  WHERE $afterId IS NULL OR key > $afterKey OR (key = $afterKey AND r.id > $afterId)
  RETURN r, m, key
  ORDER BY key, r.id
  LIMIT $first
}
RETURN id, key, r.id AS relationshipId, properties(r) AS relationship, properties(m) AS node
ORDER BY id, key, relationshipId
