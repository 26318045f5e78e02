// Which entities go by one of these names, the first of them by id?
MATCH (n:Entity)
WHERE n.id > $after AND any(key IN n.nameKeys WHERE key IN $keys)
RETURN n.id AS id, n.type AS type, n.nameKeys AS nameKeys
ORDER BY id
LIMIT $first
