// Which bulletins are there, with how many items?
MATCH (item:Article)-[:IN_BULLETIN]->(issue:Bulletin)
RETURN issue.id AS bulletin, count(item.id) AS articles
ORDER BY bulletin
