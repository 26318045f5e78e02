// Which shortest paths of at most four steps lead from one node to the other, those through the least connected nodes first?
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[r*1..4]-(b))
WITH path
LIMIT $candidates
WITH collect(path) AS found
WITH found, size(found) AS total
UNWIND found AS path
WITH path, total, [n IN nodes(path) | n.id] AS ids,
  [n IN nodes(path)[1..size(nodes(path)) - 1] | COUNT { (n)-[r]-() }] AS degrees
WITH path, total, ids,
  reduce(most = 0, degree IN degrees | CASE WHEN degree > most THEN degree ELSE most END) AS most,
  reduce(sum = 0, degree IN degrees | sum + degree) AS sum
WITH total, ids, most, sum, collect([s IN relationships(path) | [s.id, type(s), startNode(s).id]]) AS ways
ORDER BY most, sum, reduce(line = '', id IN ids | line + id + ' ')
LIMIT $first
RETURN total, ids AS nodes, ways
