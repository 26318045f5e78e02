// Is there at most one APPLIES_TO relationship of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT applies_to_id IF NOT EXISTS
FOR ()-[r:APPLIES_TO]-() REQUIRE r.id IS UNIQUE
