// Which regions do policies, programs and achievements reach?
MATCH (n:Entity)-[r:APPLIES_TO|LOCATED_IN]->(place:Region)
WHERE n.type IN ['Policy', 'Program', 'Achievement']
  AND ($asOf IS NULL OR r.recordedOn <= $asOf)
RETURN DISTINCT place.id AS region
ORDER BY region
