// Which Comment nodes are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:Comment {id: row.id})
SET n.subject = row.subject,
  n.text = row.text,
  n.at = row.at,
  n.byId = row.byId,
  n.byName = row.byName,
  n.position = row.position
RETURN count(n.id) AS written
