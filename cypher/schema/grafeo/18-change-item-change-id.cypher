// Which ChangeItem has the changeId?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_item_change_id IF NOT EXISTS
FOR (n:ChangeItem) ON (n.changeId)
