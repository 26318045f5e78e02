// Which people match the filter, a page at a time, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Person)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($heads IS NULL OR EXISTS { MATCH (n)-[:HEADS]->(target:Entity) WHERE target.id IN $heads })
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
