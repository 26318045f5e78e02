// Which ChangeItem nodes are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:ChangeItem {id: row.id})
SET n.changeId = row.changeId,
  n.subject = row.subject,
  n.sequence = row.sequence,
  n.position = row.position,
  n.kind = row.kind,
  n.before = row.before,
  n.after = row.after
RETURN count(n.id) AS written
