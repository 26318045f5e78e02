// Is there at most one Change of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT change_id IF NOT EXISTS
FOR (n:Change) REQUIRE n.id IS UNIQUE
