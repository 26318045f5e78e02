// Which items of which bulletins name these entities?
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[m:MENTIONS]-(item:Article)
WHERE $asOf IS NULL OR m.recordedOn <= $asOf
MATCH (item)-[:IN_BULLETIN]->(issue:Bulletin)
RETURN DISTINCT item.id AS article, issue.id AS bulletin
ORDER BY article
