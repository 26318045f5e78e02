// Which entities go by this name in any language or script?
MATCH (n:Entity)
WHERE $key IN n.nameKeys AND ($type IS NULL OR n.type = $type)
RETURN n.id AS id, properties(n) AS node
ORDER BY id
LIMIT $first
