// Which changes have these ids?
UNWIND $ids AS id
MATCH (c:Change {id: id})
RETURN id, properties(c) AS properties
ORDER BY id
