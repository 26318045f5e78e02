// Is there at most one SETS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT sets_id IF NOT EXISTS
FOR ()-[r:SETS]-() REQUIRE r.id IS UNIQUE
