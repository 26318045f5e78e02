// Is there at most one ABOUT relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT about_id IF NOT EXISTS
FOR ()-[r:ABOUT]-() REQUIRE r.id IS UNIQUE
