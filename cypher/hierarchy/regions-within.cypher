// Which regions lie within these regions, themselves included?
UNWIND $ids AS whole
MATCH (top:Entity {id: whole})
MATCH (r:Region)-[:PART_OF*0..8]->(top)
RETURN DISTINCT r.id AS id
ORDER BY id
