// Whom do these policies name as issuers, in which role, and who says so?
UNWIND $ids AS id
MATCH (:Policy {id: id})-[r:ISSUED_BY]->(a:Agency)
RETURN id, a.id AS agency, r.role AS role, r.caveat AS caveat, r.evidence AS evidence
ORDER BY id, agency
