// How many relationships does the store hold, whoever wrote them?
MATCH ()-[r]->()
RETURN count(r) AS total
