// How many Technology nodes does each entity reach by outgoing ADVANCES?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:ADVANCES]->(m:Technology)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, count(r.id) AS total
ORDER BY id
