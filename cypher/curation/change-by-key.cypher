// Which change did an actor make with an idempotency key?
MATCH (c:Change {idempotency: $idempotency})
RETURN c.id AS id, properties(c) AS properties
ORDER BY id
