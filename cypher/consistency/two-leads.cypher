// Which policies have more than one lead issuer?
MATCH (p:Policy)-[r:ISSUED_BY {role: 'lead'}]->(:Agency)
WITH p.id AS id, count(r.id) AS leads
WHERE leads > 1
RETURN id, leads
ORDER BY id
LIMIT $first
