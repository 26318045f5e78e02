// Is there at most one ChangeTouch of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT change_touch_id IF NOT EXISTS
FOR (n:ChangeTouch) REQUIRE n.id IS UNIQUE
