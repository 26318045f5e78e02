// Which policies and programs implement, succeed or cite which policies?
MATCH (follower:Entity)-[r:IMPLEMENTS|SUCCEEDS|CITES]->(p:Policy)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN r.id AS id, type(r) AS type, follower.id AS follower, follower.date AS followerDate, follower.dateBasis AS followerBasis,
  p.id AS policy, p.date AS policyDate, p.dateBasis AS policyBasis
ORDER BY id
