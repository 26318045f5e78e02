// How many sources match the filter?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Source)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($dateFrom IS NULL OR n.date + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.date <= $dateTo + '~')
  AND ($citedBy IS NULL OR EXISTS { MATCH (n)<-[:CITES_SOURCE]-(target:Article) WHERE target.id IN $citedBy })
RETURN count(n.id) AS total
