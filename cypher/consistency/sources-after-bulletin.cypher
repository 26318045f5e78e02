// Which cited pages are dated after the bulletin that cites them?
MATCH (s:Source)<-[r:CITES_SOURCE]-(a:Article)-[:IN_BULLETIN]->(b:Bulletin)
WHERE s.date > b.issuedOn + '~'
RETURN r.id AS id, s.id AS source, s.date AS date, a.id AS article, b.id AS bulletin, b.issuedOn AS issuedOn,
  r.evidence AS evidence
ORDER BY id
LIMIT $first
