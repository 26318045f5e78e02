// Which agencies match the filter, a page at a time, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Agency)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($level IS NULL OR n.level IN $level)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($regions IS NULL OR EXISTS { MATCH (n)-[:LOCATED_IN]->(target:Region) WHERE target.id IN $regions })
WITH n,
  CASE $orderBy
    WHEN 'NAME' THEN n.sortName
    WHEN 'RECORDED_ON' THEN n.recordedOn
    ELSE ''
  END AS key
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND n.id < $afterId)
RETURN key, n.id AS id, properties(n) AS node
ORDER BY key DESC, id DESC
LIMIT $first
