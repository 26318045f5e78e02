// Which ChangeTouch has the changeId?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_touch_change_id IF NOT EXISTS
FOR (n:ChangeTouch) ON (n.changeId)
