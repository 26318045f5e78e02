// Is there at most one FUNDS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT funds_id IF NOT EXISTS
FOR ()-[r:FUNDS]-() REQUIRE r.id IS UNIQUE
