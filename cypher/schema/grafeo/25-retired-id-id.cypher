// Is there at most one RetiredId of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT retired_id_id IF NOT EXISTS
FOR (n:RetiredId) REQUIRE n.id IS UNIQUE
