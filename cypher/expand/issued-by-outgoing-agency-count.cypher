// How many Agency nodes does each entity reach by outgoing ISSUED_BY?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:ISSUED_BY]->(m:Agency)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, count(r.id) AS total
ORDER BY id
