// What do these relationships say?
UNWIND $sources AS source
MATCH (:Entity {id: source})-[r]->(:Entity)
WHERE r.id IN $ids
RETURN r.id AS id, source, properties(r) AS relationship
ORDER BY id
