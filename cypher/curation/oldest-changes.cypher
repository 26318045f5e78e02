// Which changes were made in a span, the oldest first?
MATCH (c:Change)
WHERE c.sequence > $since AND c.sequence < $before AND ($from IS NULL OR c.at >= $from)
RETURN c.sequence AS sequence, properties(c) AS properties
ORDER BY sequence
LIMIT $first
