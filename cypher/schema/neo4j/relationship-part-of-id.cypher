// Is there at most one PART_OF relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT part_of_id IF NOT EXISTS
FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE
