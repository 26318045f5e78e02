// How many regions match the filter?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Region)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($level IS NULL OR n.level IN $level)
  AND ($partOf IS NULL OR EXISTS { MATCH (n)-[:PART_OF]->(target:Region) WHERE target.id IN $partOf })
RETURN count(n.id) AS total
