// Which comments have these ids?
UNWIND $ids AS id
MATCH (c:Comment {id: id})
RETURN id, properties(c) AS properties
ORDER BY id
