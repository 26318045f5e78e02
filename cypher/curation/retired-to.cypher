// Which ids were merged into these?
UNWIND $ids AS id
MATCH (r:RetiredId {to: id})
RETURN r.id AS id, r.to AS to, r.changeId AS changeId
ORDER BY id
