// Which sources match the filter, a page at a time, by recorded on, ascending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Source)
WHERE n.recordedOn >= $low
  AND n.recordedOn <= $high
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($dateFrom IS NULL OR n.date + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.date <= $dateTo + '~')
  AND ($citedBy IS NULL OR EXISTS { MATCH (n)<-[:CITES_SOURCE]-(target:Article) WHERE target.id IN $citedBy })
  AND ($afterId IS NULL OR n.recordedOn > $afterKey OR (n.recordedOn = $afterKey AND n.id > $afterId))
RETURN n.recordedOn AS key, n.id AS id, properties(n) AS node
ORDER BY key, id
LIMIT $first
