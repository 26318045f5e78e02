// Which achievements match the filter, a page at a time, by recorded on, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Achievement)
WHERE n.recordedOn >= $low
  AND n.recordedOn <= $high
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($dateBasis IS NULL OR n.dateBasis IN $dateBasis)
  AND ($dateFrom IS NULL OR n.date + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.date <= $dateTo + '~')
  AND ($technologies IS NULL OR EXISTS { MATCH (n)-[:ADVANCES]->(target:Technology) WHERE target.id IN $technologies })
  AND ($regions IS NULL OR EXISTS { MATCH (n)-[:LOCATED_IN]->(target:Region) WHERE target.id IN $regions })
  AND ($developers IS NULL OR EXISTS { MATCH (n)<-[:DEVELOPED]-(target:Entity) WHERE target.id IN $developers })
  AND ($afterId IS NULL OR n.recordedOn < $afterKey OR (n.recordedOn = $afterKey AND n.id < $afterId))
RETURN n.recordedOn AS key, n.id AS id, properties(n) AS node
ORDER BY key DESC, id DESC
LIMIT $first
