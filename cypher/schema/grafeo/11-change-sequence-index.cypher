// Which Change has the sequence?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX change_sequence_index IF NOT EXISTS
FOR (n:Change) ON (n.sequence)
