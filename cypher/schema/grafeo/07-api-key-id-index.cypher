// Which ApiKey has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX api_key_id_index IF NOT EXISTS
FOR (n:ApiKey) ON (n.id)
