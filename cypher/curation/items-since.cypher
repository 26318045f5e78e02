// Which changes touched these rows after a change?
UNWIND $ids AS id
MATCH (i:ChangeItem {subject: id})
WHERE i.sequence > $since
RETURN DISTINCT i.changeId AS changeId, i.sequence AS sequence
ORDER BY sequence
LIMIT $first
