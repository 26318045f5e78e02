// From when to when are the policies, programs and achievements dated?
MATCH (n:Entity)
WHERE n.type IN ['Policy', 'Program', 'Achievement']
  AND ($asOf IS NULL OR n.recordedOn <= $asOf)
RETURN min(n.date) AS earliest, max(n.date) AS latest, count(n.id) AS total, count(n.date) AS dated
