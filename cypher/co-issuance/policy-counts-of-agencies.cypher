// How many policies did each of these agencies issue?
UNWIND $agencies AS agency
MATCH (:Entity {id: agency})<-[r:ISSUED_BY]-(p:Policy)
WHERE ($asOf IS NULL OR r.recordedOn <= $asOf)
  AND ($from IS NULL OR p.date + '~' >= $from)
  AND ($to IS NULL OR p.date <= $to + '~')
RETURN agency, count(DISTINCT p.id) AS total
ORDER BY agency
