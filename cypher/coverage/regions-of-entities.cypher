// Which regions do these entities reach?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:APPLIES_TO|LOCATED_IN]->(place:Region)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN DISTINCT place.id AS region
ORDER BY region
