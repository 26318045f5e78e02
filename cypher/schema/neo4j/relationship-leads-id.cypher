// Is there at most one LEADS relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT leads_id IF NOT EXISTS
FOR ()-[r:LEADS]-() REQUIRE r.id IS UNIQUE
