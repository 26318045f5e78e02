// How many entities does the store hold?
MATCH (n:Entity)
RETURN count(n) AS total
