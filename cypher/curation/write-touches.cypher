// Which entities and facts did the change touch? Writes it down, so that their history is found.
UNWIND $rows AS row
CREATE (t:ChangeTouch {id: row.id})
SET t.subject = row.subject, t.sequence = row.sequence, t.changeId = row.changeId
RETURN count(t.id) AS written
