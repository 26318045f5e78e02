// Which ChangeItem nodes come next by id, with everything they hold?
// Generated from src/ontology by `npm run generate`.
MATCH (n:ChangeItem)
WHERE $after IS NULL OR n.id > $after
WITH n
ORDER BY n.id
LIMIT $first
RETURN n.id AS recordKey, properties(n) AS properties
ORDER BY recordKey
