// Which SchemaVersion has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX schema_version_id_index IF NOT EXISTS
FOR (n:SchemaVersion) ON (n.id)
