// Which Change has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_id_index IF NOT EXISTS
FOR (n:Change) ON (n.id)
