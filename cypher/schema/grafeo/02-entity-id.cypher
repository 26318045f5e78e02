// Is there at most one Entity of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
