// Is there at most one Snapshot of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT snapshot_id IF NOT EXISTS
FOR (n:Snapshot) REQUIRE n.id IS UNIQUE
