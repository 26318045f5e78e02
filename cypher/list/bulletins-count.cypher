// How many bulletins match the filter?
// Generated from src/ontology by `npm run generate`.
MATCH (n:Bulletin)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
  AND ($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))
  AND ($dateFrom IS NULL OR n.issuedOn + '~' >= $dateFrom)
  AND ($dateTo IS NULL OR n.issuedOn <= $dateTo + '~')
RETURN count(n.id) AS total
