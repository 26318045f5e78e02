// Which periods end before they begin?
MATCH (n:Entity)
WHERE n.periodEnd + '~' < n.periodStart
RETURN n.id AS id, n.periodStart AS periodStart, n.periodEnd AS periodEnd
ORDER BY id
LIMIT $first
