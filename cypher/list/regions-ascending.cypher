// Which regions match the filter, a page at a time, ascending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Region)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($level IS NULL OR n.level IN $level)
  AND ($partOf IS NULL OR EXISTS { MATCH (n)-[:PART_OF]->(target:Region) WHERE target.id IN $partOf })
WITH n,
  CASE $orderBy
    WHEN 'NAME' THEN n.sortName
    WHEN 'RECORDED_ON' THEN n.recordedOn
    ELSE ''
  END AS key
WHERE $afterId IS NULL OR key > $afterKey OR (key = $afterKey AND n.id > $afterId)
RETURN key, n.id AS id, properties(n) AS node
ORDER BY key, id
LIMIT $first
