// Which RetiredId has the id?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX retired_id_id_index IF NOT EXISTS
FOR (n:RetiredId) ON (n.id)
