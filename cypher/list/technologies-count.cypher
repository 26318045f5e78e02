// How many technologies match the filter?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Technology)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($scheme IS NULL OR n.scheme IN $scheme)
  AND ($broader IS NULL OR EXISTS { MATCH (n)-[:BROADER]->(target:Technology) WHERE target.id IN $broader })
RETURN count(n.id) AS total
