// How many comments are there on each entity or fact?
UNWIND $ids AS id
MATCH (c:Comment {subject: id})
RETURN id, count(c.id) AS total
ORDER BY id
