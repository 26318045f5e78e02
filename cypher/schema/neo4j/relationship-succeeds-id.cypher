// Is there at most one SUCCEEDS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT succeeds_id IF NOT EXISTS
FOR ()-[r:SUCCEEDS]-() REQUIRE r.id IS UNIQUE
