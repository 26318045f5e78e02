// Which ids are retired now? Creates or changes those of the rows.
UNWIND $rows AS row
MERGE (r:RetiredId {id: row.id})
SET r.to = row.to, r.changeId = row.changeId
RETURN count(r.id) AS written
