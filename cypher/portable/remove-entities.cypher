// How many entities are gone? Removes some of them with all their relationships.
MATCH (n:Entity)
WITH n
LIMIT $first
DETACH DELETE n
RETURN count(*) AS removed
