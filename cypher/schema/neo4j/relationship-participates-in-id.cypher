// Is there at most one PARTICIPATES_IN relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT participates_in_id IF NOT EXISTS
FOR ()-[r:PARTICIPATES_IN]-() REQUIRE r.id IS UNIQUE
