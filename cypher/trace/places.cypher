// Which regions does each initiative belong to?
UNWIND $ids AS id
MATCH (i:Entity {id: id})-[r:APPLIES_TO|LOCATED_IN]->(place:Region)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, place.id AS region, r.id AS fact
ORDER BY id, region
