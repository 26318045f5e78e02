// Who issued, leads, takes part in or developed each initiative?
UNWIND $ids AS id
MATCH (i:Entity {id: id})-[r:ISSUED_BY|LEADS|PARTICIPATES_IN|DEVELOPED]-(actor:Entity)
WHERE ($asOf IS NULL OR r.recordedOn <= $asOf) AND i.type IN ['Policy', 'Program', 'Achievement']
RETURN id, type(r) AS relationship, coalesce(r.`order`, 999999) AS position, properties(r) AS properties, properties(actor) AS actor
ORDER BY id, relationship, position, actor.id
