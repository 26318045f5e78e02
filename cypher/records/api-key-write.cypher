// Which ApiKey nodes are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:ApiKey {id: row.id})
SET n.name = row.name,
  n.role = row.role,
  n.scopes = row.scopes,
  n.digest = row.digest,
  n.createdOn = row.createdOn,
  n.createdBy = row.createdBy,
  n.expiresOn = row.expiresOn,
  n.revokedOn = row.revokedOn,
  n.lastUsedOn = row.lastUsedOn
RETURN count(n.id) AS written
