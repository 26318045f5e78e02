// Is there at most one ChangeItem of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT change_item_id IF NOT EXISTS
FOR (n:ChangeItem) REQUIRE n.id IS UNIQUE
