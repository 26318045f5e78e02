// Which RetiredId nodes are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:RetiredId {id: row.id})
SET n.to = row.to,
  n.changeId = row.changeId
RETURN count(n.id) AS written
