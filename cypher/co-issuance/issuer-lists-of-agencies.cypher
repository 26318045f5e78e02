// Which agencies issued the policies of each of these agencies?
UNWIND $agencies AS member
MATCH (:Entity {id: member})<-[own:ISSUED_BY]-(p:Policy)
WHERE ($asOf IS NULL OR own.recordedOn <= $asOf)
  AND ($from IS NULL OR p.date + '~' >= $from)
  AND ($to IS NULL OR p.date <= $to + '~')
RETURN member, p.id AS policy, p.date AS date, p.statedIssuerCount AS stated,
  [(p)-[r:ISSUED_BY]->(a:Agency) WHERE $asOf IS NULL OR r.recordedOn <= $asOf | a.id] AS agencies
ORDER BY member, policy
