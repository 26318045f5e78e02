// Which ChangeTouch nodes are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:ChangeTouch {id: row.id})
SET n.subject = row.subject,
  n.changeId = row.changeId,
  n.sequence = row.sequence
RETURN count(n.id) AS written
