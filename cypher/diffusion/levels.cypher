// On which levels are the bodies that issued or lead these policies and programs, and the regions they apply to?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:ISSUED_BY|LEADS|APPLIES_TO|LOCATED_IN]-(other:Entity)
WHERE ($asOf IS NULL OR r.recordedOn <= $asOf) AND other.type IN ['Agency', 'Region']
RETURN id, other.id AS other, other.type AS otherType, other.level AS level
ORDER BY id, other
