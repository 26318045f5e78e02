// Which dated entities have no key to be ordered by in time? Gives it to some of them: their date, or '' for none.
MATCH (n:Entity)
WHERE n.sortDate IS NULL AND n.type IN $types
WITH n
LIMIT $first
SET n.sortDate = coalesce(n.date, n.issuedOn, n.periodEnd, '')
RETURN count(n.id) AS changed
