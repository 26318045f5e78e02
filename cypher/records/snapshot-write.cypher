// Which Snapshot nodes are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:Snapshot {id: row.id})
SET n.sequence = row.sequence,
  n.digest = row.digest,
  n.parts = row.parts,
  n.at = row.at,
  n.changeSequence = row.changeSequence
RETURN count(n.id) AS written
