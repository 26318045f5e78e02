// Which policies and programs are dated before the policy that they implement, succeed or cite?
MATCH (n:Entity)-[r:IMPLEMENTS|SUCCEEDS|CITES]->(p:Policy)
// '~' sorts after '-' and every digit: a month or year is over with its last day.
WHERE n.date + '~' < p.date
RETURN r.id AS id, type(r) AS type, n.id AS follower, n.type AS followerType, n.date AS followerDate,
  n.dateBasis AS followerBasis, p.id AS policy, p.date AS policyDate, p.dateBasis AS policyBasis, r.evidence AS evidence
ORDER BY id
LIMIT $first
