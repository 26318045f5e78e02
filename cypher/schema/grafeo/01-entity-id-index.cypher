// Which Entity has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX entity_id_index IF NOT EXISTS
FOR (n:Entity) ON (n.id)
