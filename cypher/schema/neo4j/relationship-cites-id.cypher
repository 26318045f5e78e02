// Is there at most one CITES relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT cites_id IF NOT EXISTS
FOR ()-[r:CITES]-() REQUIRE r.id IS UNIQUE
