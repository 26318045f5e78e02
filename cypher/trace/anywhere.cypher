// Which initiatives are there in a technology and in all narrower ones, and which regions do they name?
MATCH (t:Technology)-[b:BROADER*0..12]->(:Entity {id: $technology})
WHERE $asOf IS NULL OR all(step IN b WHERE step.recordedOn <= $asOf)
WITH DISTINCT t
MATCH (t)<-[r:TARGETS|ADVANCES]-(i:Entity)
WHERE i.type IN $types
  AND ($asOf IS NULL OR r.recordedOn <= $asOf)
  AND ($from IS NULL OR i.date + '~' >= $from)
  AND ($to IS NULL OR i.date <= $to + '~')
WITH DISTINCT i
RETURN i.id AS id, i.type AS type, i.date AS date,
  [(i)-[p:APPLIES_TO|LOCATED_IN]->(place:Region) WHERE $asOf IS NULL OR p.recordedOn <= $asOf | place.id] AS regions
ORDER BY id
