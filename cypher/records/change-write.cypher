// Which Change nodes are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:Change {id: row.id})
SET n.sequence = row.sequence,
  n.idempotency = row.idempotency,
  n.at = row.at,
  n.byId = row.byId,
  n.byName = row.byName,
  n.kind = row.kind,
  n.reason = row.reason,
  n.inputDigest = row.inputDigest,
  n.result = row.result,
  n.undoes = row.undoes,
  n.undoneBy = row.undoneBy,
  n.itemCount = row.itemCount
RETURN count(n.id) AS written
