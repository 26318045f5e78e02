// Which regions below a country belong to no other?
MATCH (n:Region)
WHERE NOT n.level IN ['world', 'country', 'macro_region']
OPTIONAL MATCH (n)-[r:PART_OF]->(:Region)
WITH n, count(r.id) AS parents
WHERE parents = 0
RETURN n.id AS id, n.level AS level
ORDER BY id
LIMIT $first
