// Is there at most one BROADER relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT broader_id IF NOT EXISTS
FOR ()-[r:BROADER]-() REQUIRE r.id IS UNIQUE
