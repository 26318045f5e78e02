// Where do the relationships of a type lead from each entity?
UNWIND $rows AS row
MATCH (n:Entity {id: row.from})-[r]->(m:Entity)
WHERE type(r) = row.type
RETURN DISTINCT row.from AS from, row.type AS type, m.id AS to
ORDER BY from, type, to
