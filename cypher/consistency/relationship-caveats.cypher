// Which relationships from these entities carry a caveat?
UNWIND $ids AS source
MATCH (:Entity {id: source})-[r]->(other:Entity)
WHERE r.caveat IS NOT NULL
RETURN r.id AS id, source, type(r) AS type, other.id AS target, r.caveat AS caveat, r.evidence AS evidence
ORDER BY id
