// How many Bulletin nodes does each entity reach by outgoing PUBLISHES?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:PUBLISHES]->(m:Bulletin)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, count(r.id) AS total
ORDER BY id
