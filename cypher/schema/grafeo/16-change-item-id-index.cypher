// Which ChangeItem has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_item_id_index IF NOT EXISTS
FOR (n:ChangeItem) ON (n.id)
