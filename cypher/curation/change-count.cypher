// How many changes were made in a span?
MATCH (c:Change)
WHERE c.sequence > $since AND ($from IS NULL OR c.at >= $from)
RETURN count(c.id) AS total
ORDER BY total
