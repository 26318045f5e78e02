// Which entities are gone? Removes those of the ids with all their relationships.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
