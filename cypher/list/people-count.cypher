// How many people match the filter?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Person)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($heads IS NULL OR EXISTS { MATCH (n)-[:HEADS]->(target:Entity) WHERE target.id IN $heads })
RETURN count(n.id) AS total
