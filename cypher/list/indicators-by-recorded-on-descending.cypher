// Which indicators match the filter, a page at a time, by recorded on, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Indicator)
WHERE n.recordedOn >= $low
  AND n.recordedOn <= $high
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($nature IS NULL OR n.nature IN $nature)
  AND ($alsoReadAs IS NULL OR n.alsoReadAs IN $alsoReadAs)
  AND ($qualifier IS NULL OR n.qualifier IN $qualifier)
  AND ($dateFrom IS NULL OR n.periodEnd + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.periodEnd <= $dateTo + '~')
  AND ($about IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(target:Entity) WHERE target.id IN $about })
  AND ($setBy IS NULL OR EXISTS { MATCH (n)<-[:SETS]-(target:Policy) WHERE target.id IN $setBy })
  AND ($afterId IS NULL OR n.recordedOn < $afterKey OR (n.recordedOn = $afterKey AND n.id < $afterId))
RETURN n.recordedOn AS key, n.id AS id, properties(n) AS node
ORDER BY key DESC, id DESC
LIMIT $first
