// Under which names, aliases and summaries can each entity be found, and in which region does it lie, a page at a time?
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $first
// No subquery for the region: the embedded engine takes 20 ms for each row of it.
OPTIONAL MATCH (n)-[:PART_OF|LOCATED_IN]->(place:Region)
WITH n, min(place.id) AS region
RETURN n.id AS id, n.type AS type, n.nameKo AS nameKo, n.nameEn AS nameEn, n.nameZhHans AS nameZhHans,
  n.nameZhHant AS nameZhHant, n.aliases AS aliases, n.summary AS summary, n.summaryKo AS summaryKo, region
ORDER BY id
