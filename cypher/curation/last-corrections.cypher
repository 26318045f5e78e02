// Which change was the last to say something else of each of these entities or its facts?
UNWIND $ids AS id
MATCH (t:ChangeTouch {subject: id})
MATCH (c:Change {id: t.changeId})
WHERE c.kind <> 'COMMENT'
WITH id, max(c.sequence) AS sequence
MATCH (c:Change {sequence: sequence})
RETURN id, c.at AS at
ORDER BY id
