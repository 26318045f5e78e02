// Is there at most one IN_BULLETIN relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT in_bulletin_id IF NOT EXISTS
FOR ()-[r:IN_BULLETIN]-() REQUIRE r.id IS UNIQUE
