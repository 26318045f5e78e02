// Which entities are of the types, in the time, on the technologies and in the regions, newest first?
MATCH (n:Entity)
WHERE n.type IN $types AND ($asOf IS NULL OR n.recordedOn <= $asOf)
WITH n, CASE n.type WHEN 'Indicator' THEN n.periodEnd WHEN 'Bulletin' THEN n.issuedOn ELSE n.date END AS date
WHERE ($from IS NULL OR date + '~' >= $from)
  AND ($to IS NULL OR date <= $to + '~')
  AND ($technologies IS NULL OR n.id IN $technologies OR EXISTS {
    MATCH (n)-[r:TARGETS|ADVANCES|DEVELOPED|ABOUT]->(t:Technology)
    WHERE t.id IN $technologies AND ($asOf IS NULL OR r.recordedOn <= $asOf)
  })
  AND ($regions IS NULL OR n.id IN $regions OR EXISTS {
    MATCH (n)-[r:APPLIES_TO|LOCATED_IN|ABOUT]->(place:Region)
    WHERE place.id IN $regions AND ($asOf IS NULL OR r.recordedOn <= $asOf)
  })
RETURN n.id AS id, coalesce(date, '') AS date
ORDER BY date DESC, id
LIMIT $first
