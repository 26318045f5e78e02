// Which number has the next change? Run by a transaction that holds the snapshot, so that no number is left out or given twice.
MATCH (s:Snapshot {id: 'snapshot'})
WITH s, coalesce(s.changeSequence, 0) + 1 AS next
SET s.changeSequence = next
RETURN next AS sequence
ORDER BY sequence
