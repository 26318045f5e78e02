// Which Change has the idempotency?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_idempotency_index IF NOT EXISTS
FOR (n:Change) ON (n.idempotency)
