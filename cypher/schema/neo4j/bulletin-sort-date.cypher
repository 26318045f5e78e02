// Which Bulletin nodes come first by sortDate?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX bulletin_sort_date IF NOT EXISTS
FOR (n:Bulletin) ON (n.sortDate)
