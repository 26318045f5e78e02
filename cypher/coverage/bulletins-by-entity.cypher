// Which items of which bulletins name each of these entities?
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[m:MENTIONS]-(item:Article)
WHERE $asOf IS NULL OR m.recordedOn <= $asOf
MATCH (item)-[:IN_BULLETIN]->(issue:Bulletin)
RETURN DISTINCT id, item.id AS article, issue.id AS bulletin
ORDER BY id, article
