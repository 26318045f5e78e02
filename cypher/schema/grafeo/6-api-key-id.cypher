// Is there at most one API key of an id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT api_key_id IF NOT EXISTS
FOR (n:ApiKey) REQUIRE n.id IS UNIQUE
