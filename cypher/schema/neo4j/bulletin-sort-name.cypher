// Which Bulletin nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX bulletin_sort_name IF NOT EXISTS
FOR (n:Bulletin) ON (n.sortName)
