// What did each change do, row by row, a page at a time?
UNWIND $ids AS id
CALL (id) {
  MATCH (i:ChangeItem {changeId: id})
  WHERE i.position > $after
  RETURN i
  ORDER BY i.position
  LIMIT $first
}
RETURN id, i.position AS position, properties(i) AS properties
ORDER BY id, position
