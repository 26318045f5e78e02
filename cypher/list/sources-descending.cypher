// Which sources match the filter, a page at a time, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Source)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($dateFrom IS NULL OR n.date + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.date <= $dateTo + '~')
  AND ($citedBy IS NULL OR EXISTS { MATCH (n)<-[:CITES_SOURCE]-(target:Article) WHERE target.id IN $citedBy })
WITH n,
  CASE $orderBy
    WHEN 'NAME' THEN n.sortName
    WHEN 'RECORDED_ON' THEN n.recordedOn
    WHEN 'DATE' THEN coalesce(n.date, '')
    ELSE ''
  END AS key
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND n.id < $afterId)
RETURN key, n.id AS id, properties(n) AS node
ORDER BY key DESC, id DESC
LIMIT $first
