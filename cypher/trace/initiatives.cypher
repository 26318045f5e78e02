// Which initiatives target or advance these technologies?
MATCH (i:Entity)-[r:TARGETS|ADVANCES]->(t:Technology)
WHERE t.id IN $technologies AND i.type IN $types AND ($asOf IS NULL OR r.recordedOn <= $asOf)
  AND ($from IS NULL OR i.date + '~' >= $from)
  AND ($to IS NULL OR i.date <= $to + '~')
  AND ($regions IS NULL OR EXISTS { MATCH (i)-[:APPLIES_TO|LOCATED_IN]->(place:Region) WHERE place.id IN $regions })
RETURN i.id AS id, i.type AS type, i.date AS date, t.id AS technology, r.id AS fact
ORDER BY id, technology, fact
