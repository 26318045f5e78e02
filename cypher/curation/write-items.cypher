// What did the change do to each row? Writes it down.
UNWIND $rows AS row
CREATE (i:ChangeItem {id: row.id})
SET i.changeId = row.changeId, i.sequence = row.sequence, i.position = row.position, i.kind = row.kind, i.subject = row.subject,
  i.before = row.before, i.after = row.after
RETURN count(i.id) AS written
