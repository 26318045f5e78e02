// Which policies name more issuers than their text states?
MATCH (p:Policy)-[r:ISSUED_BY]->(:Agency)
WHERE p.statedIssuerCount IS NOT NULL
WITH p.id AS id, p.statedIssuerCount AS stated, count(r.id) AS named
WHERE named > stated
RETURN id, stated, named
ORDER BY id
LIMIT $first
