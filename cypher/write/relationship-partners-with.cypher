// Which PARTNERS_WITH relationships are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PARTNERS_WITH {id: row.id}]->(b)
SET r.recordedOn = row.recordedOn,
  r.caveat = row.caveat,
  r.evidence = row.evidence,
  r.origin = row.origin,
  r.kind = row.kind,
  r.date = row.date
RETURN count(r.id) AS written
