// Is there at most one DEVELOPED relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT developed_id IF NOT EXISTS
FOR ()-[r:DEVELOPED]-() REQUIRE r.id IS UNIQUE
