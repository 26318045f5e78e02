// Is there at most one MENTIONS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT mentions_id IF NOT EXISTS
FOR ()-[r:MENTIONS]-() REQUIRE r.id IS UNIQUE
