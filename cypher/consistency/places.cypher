// In which region does each of these entities lie?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:PART_OF|LOCATED_IN]->(place:Region)
RETURN id, min(place.id) AS region
ORDER BY id
