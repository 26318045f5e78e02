// What did changes do to a row, the newest first?
MATCH (i:ChangeItem {subject: $id})
RETURN i.changeId AS changeId, i.sequence AS sequence, i.before AS before, i.after AS after
ORDER BY sequence DESC
LIMIT $first
