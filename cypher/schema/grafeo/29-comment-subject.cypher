// Which Comment has the subject?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX comment_subject IF NOT EXISTS
FOR (n:Comment) ON (n.subject)
