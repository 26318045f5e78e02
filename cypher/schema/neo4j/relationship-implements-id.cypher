// Is there at most one IMPLEMENTS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT implements_id IF NOT EXISTS
FOR ()-[r:IMPLEMENTS]-() REQUIRE r.id IS UNIQUE
