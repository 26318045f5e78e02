// Who or what pays for which program?
MATCH (f:Entity)-[r:FUNDS]->(p:Program)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN r.id AS id, f.id AS funder, f.type AS funderType, f.date AS funderDate, p.id AS program, p.periodEnd AS deadline,
  properties(r) AS properties
ORDER BY id
