// Which regions does each of these entities reach?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:APPLIES_TO|LOCATED_IN]->(place:Region)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN DISTINCT id, place.id AS region
ORDER BY id, region
