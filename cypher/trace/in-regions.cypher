// Which initiatives in a technology, and in all narrower ones, do these regions have, at which region of a level?
MATCH (t:Technology)-[b:BROADER*0..12]->(:Entity {id: $technology})
WHERE $asOf IS NULL OR all(step IN b WHERE step.recordedOn <= $asOf)
WITH collect(DISTINCT t.id) AS technologies
UNWIND $regions AS within
MATCH (place:Region)-[:PART_OF*0..8]->(:Entity {id: within})
WITH DISTINCT technologies, place
OPTIONAL MATCH (place)-[:PART_OF*0..8]->(whole:Region)
WHERE whole.level = $level
WITH technologies, place, max(whole.id) AS whole
MATCH (place)<-[r:APPLIES_TO|LOCATED_IN]-(i:Entity)
WHERE i.type IN $types
  AND ($asOf IS NULL OR r.recordedOn <= $asOf)
  AND ($from IS NULL OR i.date + '~' >= $from)
  AND ($to IS NULL OR i.date <= $to + '~')
WITH coalesce(whole, place.id) AS region, i, EXISTS {
  MATCH (i)-[s:TARGETS|ADVANCES]->(t:Technology)
  WHERE t.id IN technologies AND ($asOf IS NULL OR s.recordedOn <= $asOf)
} AS counts
WHERE counts
WITH DISTINCT region, i
RETURN region, collect([i.id, i.type, i.date]) AS initiatives
ORDER BY region
