// Is there at most one PUBLISHES relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT publishes_id IF NOT EXISTS
FOR ()-[r:PUBLISHES]-() REQUIRE r.id IS UNIQUE
