// How many agencies match the filter?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Agency)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($level IS NULL OR n.level IN $level)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($regions IS NULL OR EXISTS { MATCH (n)-[:LOCATED_IN]->(target:Region) WHERE target.id IN $regions })
RETURN count(n.id) AS total
