// Is there at most one TARGETS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT targets_id IF NOT EXISTS
FOR ()-[r:TARGETS]-() REQUIRE r.id IS UNIQUE
