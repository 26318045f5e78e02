// Which relationships are gone? Removes those of the rows.
UNWIND $rows AS row
MATCH (n:Entity {id: row.from})-[r]->()
WHERE r.id = row.id
DELETE r
