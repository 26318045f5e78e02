// Which changes touched each entity or fact, the newest first?
UNWIND $ids AS id
CALL (id) {
  MATCH (t:ChangeTouch {subject: id})
  WHERE t.sequence < $before AND t.sequence > $since
  RETURN t.sequence AS sequence, t.changeId AS changeId
  ORDER BY sequence DESC
  LIMIT $first
}
MATCH (c:Change {id: changeId})
RETURN id, sequence, properties(c) AS properties
ORDER BY id, sequence DESC
