// Is there at most one CITES_SOURCE relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT cites_source_id IF NOT EXISTS
FOR ()-[r:CITES_SOURCE]-() REQUIRE r.id IS UNIQUE
