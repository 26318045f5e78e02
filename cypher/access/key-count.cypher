// How many keys are there?
MATCH (k:ApiKey)
RETURN count(k.id) AS count
ORDER BY count
