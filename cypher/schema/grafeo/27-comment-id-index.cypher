// Which Comment has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX comment_id_index IF NOT EXISTS
FOR (n:Comment) ON (n.id)
