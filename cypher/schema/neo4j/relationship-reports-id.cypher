// Is there at most one REPORTS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT reports_id IF NOT EXISTS
FOR ()-[r:REPORTS]-() REQUIRE r.id IS UNIQUE
