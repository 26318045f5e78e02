// Which articles match the filter, a page at a time, by date, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Article)
WHERE n.sortDate >= $low
  AND n.sortDate <= $high
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($section IS NULL OR n.section IN $section)
  AND ($dateFrom IS NULL OR n.date + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.date <= $dateTo + '~')
  AND ($mentions IS NULL OR EXISTS { MATCH (n)-[:MENTIONS]->(target:Entity) WHERE target.id IN $mentions })
  AND ($bulletin IS NULL OR EXISTS { MATCH (n)-[:IN_BULLETIN]->(target:Bulletin) WHERE target.id IN $bulletin })
  AND ($afterId IS NULL OR n.sortDate < $afterKey OR (n.sortDate = $afterKey AND n.id < $afterId))
RETURN n.sortDate AS key, n.id AS id, properties(n) AS node
ORDER BY key DESC, id DESC
LIMIT $first
