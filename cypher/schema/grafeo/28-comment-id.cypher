// Is there at most one Comment of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT comment_id IF NOT EXISTS
FOR (n:Comment) REQUIRE n.id IS UNIQUE
