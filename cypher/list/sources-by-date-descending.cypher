// Which sources match the filter, a page at a time, by date, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Source)
WHERE n.sortDate >= $low
  AND n.sortDate <= $high
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($dateFrom IS NULL OR n.date + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.date <= $dateTo + '~')
  AND ($citedBy IS NULL OR EXISTS { MATCH (n)<-[:CITES_SOURCE]-(target:Article) WHERE target.id IN $citedBy })
  AND ($afterId IS NULL OR n.sortDate < $afterKey OR (n.sortDate = $afterKey AND n.id < $afterId))
RETURN n.sortDate AS key, n.id AS id, properties(n) AS node
ORDER BY key DESC, id DESC
LIMIT $first
