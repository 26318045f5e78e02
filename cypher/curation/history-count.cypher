// How many changes touched each entity or fact, by any of its ids?
UNWIND $rows AS row
UNWIND row.ids AS subject
MATCH (t:ChangeTouch {subject: subject})
RETURN row.id AS id, count(DISTINCT t.sequence) AS total
ORDER BY id
