// Which Change has the at?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_at IF NOT EXISTS
FOR (n:Change) ON (n.at)
