// What do curators say of each entity or fact, the first comment first?
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Comment {subject: id})
  WHERE c.position > $after
  RETURN c
  ORDER BY c.position
  LIMIT $first
}
RETURN id, c.position AS position, properties(c) AS properties
ORDER BY id, position
