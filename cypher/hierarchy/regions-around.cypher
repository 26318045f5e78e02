// Which regions contain each region, itself included?
UNWIND $ids AS id
MATCH (r:Entity {id: id})
MATCH (r)-[:PART_OF*0..8]->(whole:Region)
RETURN id, whole.id AS whole, whole.level AS level
ORDER BY id, whole
