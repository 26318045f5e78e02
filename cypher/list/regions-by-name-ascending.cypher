// Which regions match the filter, a page at a time, by name, ascending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Region)
WHERE n.sortName >= $low
  AND n.sortName <= $high
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($level IS NULL OR n.level IN $level)
  AND ($partOf IS NULL OR EXISTS { MATCH (n)-[:PART_OF]->(target:Region) WHERE target.id IN $partOf })
  AND ($afterId IS NULL OR n.sortName > $afterKey OR (n.sortName = $afterKey AND n.id > $afterId))
RETURN n.sortName AS key, n.id AS id, properties(n) AS node
ORDER BY key, id
LIMIT $first
