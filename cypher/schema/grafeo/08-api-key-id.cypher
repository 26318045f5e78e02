// Is there at most one ApiKey of each id?
// Generated from src/ontology by `npm run generate`.
CREATE CONSTRAINT api_key_id IF NOT EXISTS
FOR (n:ApiKey) REQUIRE n.id IS UNIQUE
