// Which entities and facts did each of these changes touch?
UNWIND $ids AS id
MATCH (t:ChangeTouch {changeId: id})
RETURN id, t.subject AS subject
ORDER BY id, subject
