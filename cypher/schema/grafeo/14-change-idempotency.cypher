// Is there at most one Change of each idempotency?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT change_idempotency IF NOT EXISTS
FOR (n:Change) REQUIRE n.idempotency IS UNIQUE
