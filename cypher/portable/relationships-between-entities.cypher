// How many relationships between entities does a database hold that somebody else uses too?
MATCH (:Entity)-[r]->(:Entity)
RETURN count(r) AS total
