// How many Article nodes does each entity reach by incoming MENTIONS?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:MENTIONS]-(m:Article)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, count(r.id) AS total
ORDER BY id
