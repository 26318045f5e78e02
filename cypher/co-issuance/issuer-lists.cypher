// Which agencies issued each policy that counts?
MATCH (p:Policy)-[r:ISSUED_BY]->(a:Agency)
WHERE ($asOf IS NULL OR r.recordedOn <= $asOf)
  AND ($from IS NULL OR p.date + '~' >= $from)
  AND ($to IS NULL OR p.date <= $to + '~')
  AND ($technologies IS NULL OR EXISTS { MATCH (p)-[:TARGETS]->(t:Technology) WHERE t.id IN $technologies })
RETURN p.id AS policy, p.date AS date, p.statedIssuerCount AS stated, a.id AS agency, r.id AS fact
ORDER BY policy, agency
