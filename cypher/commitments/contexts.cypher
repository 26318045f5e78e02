// Who issued or leads each of these policies and programs, where does it apply, and which technologies does it target?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:ISSUED_BY|LEADS|APPLIES_TO|LOCATED_IN|TARGETS]-(other:Entity)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, type(r) AS type, other.id AS other, other.type AS otherType
ORDER BY id, type, other
