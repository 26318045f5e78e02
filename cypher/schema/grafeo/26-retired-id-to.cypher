// Which RetiredId has the to?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX retired_id_to IF NOT EXISTS
FOR (n:RetiredId) ON (n.to)
