// Is there at most one ADVANCES relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT advances_id IF NOT EXISTS
FOR ()-[r:ADVANCES]-() REQUIRE r.id IS UNIQUE
