// Is there at most one ISSUED_BY relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT issued_by_id IF NOT EXISTS
FOR ()-[r:ISSUED_BY]-() REQUIRE r.id IS UNIQUE
