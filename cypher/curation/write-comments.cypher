// Which comments are there now? Creates or changes those of the rows.
UNWIND $rows AS row
MERGE (c:Comment {id: row.id})
SET c.subject = row.subject, c.text = row.text, c.at = row.at, c.byId = row.byId, c.byName = row.byName, c.position = row.position
RETURN count(c.id) AS written
