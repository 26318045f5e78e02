// Where do articles name these entities?
UNWIND $ids AS id
MATCH (:Article)-[r:MENTIONS]->(:Entity {id: id})
RETURN id, r.id AS mention, r.evidence AS evidence
ORDER BY id, mention
