// Which policies set each of these indicators, what is it about, and which items mention it?
UNWIND $ids AS id
MATCH (i:Entity {id: id})-[r:SETS|ABOUT|MENTIONS]-(other:Entity)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN id, type(r) AS type, other.id AS other, other.type AS otherType, r.evidence AS evidence
ORDER BY id, type, other
