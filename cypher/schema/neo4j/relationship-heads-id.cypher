// Is there at most one HEADS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT heads_id IF NOT EXISTS
FOR ()-[r:HEADS]-() REQUIRE r.id IS UNIQUE
