// Which agencies issued each policy that counts?
MATCH (p:Policy)
WHERE p.sortDate >= $low
  AND p.sortDate <= $high
  AND ($from IS NULL OR p.date + '~' >= $from)
  AND ($to IS NULL OR p.date <= $to + '~')
  AND ($technologies IS NULL OR EXISTS { MATCH (p)-[:TARGETS]->(t:Technology) WHERE t.id IN $technologies })
RETURN p.id AS policy, p.date AS date, p.statedIssuerCount AS stated,
  [(p)-[r:ISSUED_BY]->(a:Agency) WHERE $asOf IS NULL OR r.recordedOn <= $asOf | a.id] AS agencies
ORDER BY p.sortDate, policy
