// When was the store written to last, and how many changes has its log?
MATCH (s:Snapshot {id: 'snapshot'})
RETURN s.sequence AS sequence, s.digest AS digest, s.at AS at, coalesce(s.changeSequence, 0) AS changes
ORDER BY sequence
