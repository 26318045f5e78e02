// Which snapshot of its content does the store hold?
MATCH (s:Snapshot {id: 'snapshot'})
RETURN s.sequence AS sequence, s.digest AS digest, s.parts AS parts
ORDER BY sequence
