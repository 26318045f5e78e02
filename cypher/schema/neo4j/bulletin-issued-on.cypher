// Which Bulletin nodes come first by issuedOn?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX bulletin_issued_on IF NOT EXISTS
FOR (n:Bulletin) ON (n.issuedOn)
