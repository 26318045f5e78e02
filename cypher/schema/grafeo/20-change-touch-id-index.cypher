// Which ChangeTouch has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_touch_id_index IF NOT EXISTS
FOR (n:ChangeTouch) ON (n.id)
