// Is there at most one PARTNERS_WITH relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT partners_with_id IF NOT EXISTS
FOR ()-[r:PARTNERS_WITH]-() REQUIRE r.id IS UNIQUE
