// Which snapshot follows? Counts on, so that other writers wait for this one, and says what the last one was made of.
MERGE (s:Snapshot {id: 'snapshot'})
WITH s, coalesce(s.sequence, 0) + 1 AS next
SET s.sequence = next, s.at = $at
RETURN s.sequence AS sequence, s.parts AS parts
ORDER BY sequence
