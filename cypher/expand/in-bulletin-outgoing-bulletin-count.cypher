// How many Bulletin nodes does each entity reach by outgoing IN_BULLETIN?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:IN_BULLETIN]->(m:Bulletin)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, count(r.id) AS total
ORDER BY id
