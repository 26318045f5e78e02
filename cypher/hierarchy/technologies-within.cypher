// Which technologies are narrower than these technologies, themselves included?
UNWIND $ids AS broad
MATCH (top:Entity {id: broad})
MATCH (t:Technology)-[:BROADER*0..12]->(top)
RETURN DISTINCT t.id AS id
ORDER BY id
