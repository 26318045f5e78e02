// How many Entity nodes does each entity reach by undirected PARTNERS_WITH?
// Generated from src/ontology by `npm run generate`.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:PARTNERS_WITH]-(m:Entity)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, count(r.id) AS total
ORDER BY id
