// Is there at most one SchemaVersion of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT schema_version_id IF NOT EXISTS
FOR (n:SchemaVersion) REQUIRE n.id IS UNIQUE
