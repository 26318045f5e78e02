// Which initiatives target or advance these technologies?
MATCH (i:Entity)-[r:TARGETS|ADVANCES]->(t:Technology)
WHERE t.id IN $technologies AND i.type IN $types AND ($asOf IS NULL OR r.recordedOn <= $asOf)
RETURN i.id AS id, i.type AS type, i.date AS date, t.id AS technology, r.evidence AS evidence
ORDER BY id, technology
