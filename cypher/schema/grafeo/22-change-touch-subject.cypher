// Which ChangeTouch has the subject?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_touch_subject IF NOT EXISTS
FOR (n:ChangeTouch) ON (n.subject)
