// Which bulletins are there, with how many items?
MATCH (item:Article)-[r:IN_BULLETIN]->(issue:Bulletin)
WHERE $asOf IS NULL OR r.recordedOn <= $asOf
RETURN issue.id AS bulletin, count(item.id) AS articles
ORDER BY bulletin
