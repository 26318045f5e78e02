// Which comments are gone? Removes those of the ids.
UNWIND $ids AS id
MATCH (c:Comment {id: id})
DELETE c
