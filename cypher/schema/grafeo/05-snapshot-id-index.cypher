// Which Snapshot has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX snapshot_id_index IF NOT EXISTS
FOR (n:Snapshot) ON (n.id)
