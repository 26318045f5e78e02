// For which of these targets is a value of the same measure reported, about the same, at or after the deadline?
UNWIND $ids AS id
MATCH (t:Indicator {id: id})-[:ABOUT]->(:Entity)<-[:ABOUT]-(a:Indicator)
WHERE a.nature = 'actual' AND a.measure = t.measure AND a.periodEnd + '~' >= t.periodEnd
RETURN DISTINCT id, a.id AS actual
ORDER BY id, actual
