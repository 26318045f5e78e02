// Which regions do policies, programs and achievements reach?
MATCH (n:Entity)-[:APPLIES_TO|LOCATED_IN]->(place:Region)
WHERE n.type IN ['Policy', 'Program', 'Achievement']
RETURN DISTINCT place.id AS region
ORDER BY region
