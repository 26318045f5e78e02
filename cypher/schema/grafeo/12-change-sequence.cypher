// Is there at most one Change of each sequence?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT change_sequence IF NOT EXISTS
FOR (n:Change) REQUIRE n.sequence IS UNIQUE
