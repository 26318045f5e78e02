// Is there at most one LOCATED_IN relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT located_in_id IF NOT EXISTS
FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE
