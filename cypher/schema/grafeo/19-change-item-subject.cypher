// Which ChangeItem has the subject?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_item_subject IF NOT EXISTS
FOR (n:ChangeItem) ON (n.subject)
