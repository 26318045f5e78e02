// Which technologies are neither narrower nor broader than any other?
MATCH (n:Technology)
OPTIONAL MATCH (n)-[r:BROADER]-(:Technology)
WITH n, count(r.id) AS neighbours
WHERE neighbours = 0
RETURN n.id AS id
ORDER BY id
LIMIT $first
