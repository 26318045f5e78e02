// Which relationships of the types lead from each of these nodes, not through a region of the levels, at most some from each?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[r]-(m:Entity)
  WHERE type(r) IN $relations
    AND (m.id IN $ends OR (m.type IN $types AND (m.type <> 'Region' OR NOT m.level IN $levels)))
    AND ($asOf IS NULL OR (r.recordedOn <= $asOf AND m.recordedOn <= $asOf))
  RETURN r, m
  ORDER BY r.id
  LIMIT $each
}
RETURN id, r.id AS relationship, type(r) AS type, m.id AS neighbour, startNode(r).id = id AS outgoing
ORDER BY id, relationship
LIMIT $first
