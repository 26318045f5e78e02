// Which of these ids did a change retire, and where does each lead now?
UNWIND $ids AS id
MATCH (r:RetiredId {id: id})
RETURN id, r.to AS to
ORDER BY id
