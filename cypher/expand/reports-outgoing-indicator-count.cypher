// How many Indicator nodes does each entity reach by outgoing REPORTS?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:REPORTS]->(m:Indicator)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, count(r.id) AS total
ORDER BY id
