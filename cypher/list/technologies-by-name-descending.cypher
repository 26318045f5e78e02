// Which technologies match the filter, a page at a time, by name, descending?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Technology)
WHERE n.sortName >= $low
  AND n.sortName <= $high
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($scheme IS NULL OR n.scheme IN $scheme)
  AND ($broader IS NULL OR EXISTS { MATCH (n)-[:BROADER]->(target:Technology) WHERE target.id IN $broader })
  AND ($afterId IS NULL OR n.sortName < $afterKey OR (n.sortName = $afterKey AND n.id < $afterId))
RETURN n.sortName AS key, n.id AS id, properties(n) AS node
ORDER BY key DESC, id DESC
LIMIT $first
