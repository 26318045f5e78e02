// Which programs match the filter, a page at a time, by date, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Program)
WHERE n.sortDate >= $low
  AND n.sortDate <= $high
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($dateBasis IS NULL OR n.dateBasis IN $dateBasis)
  AND ($dateFrom IS NULL OR n.date + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.date <= $dateTo + '~')
  AND ($technologies IS NULL OR EXISTS { MATCH (n)-[:TARGETS]->(target:Technology) WHERE target.id IN $technologies })
  AND ($regions IS NULL OR EXISTS { MATCH (n)-[:LOCATED_IN]->(target:Region) WHERE target.id IN $regions })
  AND ($leaders IS NULL OR EXISTS { MATCH (n)<-[:LEADS]-(target:Entity) WHERE target.id IN $leaders })
  AND ($afterId IS NULL OR n.sortDate < $afterKey OR (n.sortDate = $afterKey AND n.id < $afterId))
RETURN n.sortDate AS key, n.id AS id, properties(n) AS node
ORDER BY key DESC, id DESC
LIMIT $first
