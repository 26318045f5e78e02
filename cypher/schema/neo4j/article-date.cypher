// Which Article nodes come first by date?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX article_date IF NOT EXISTS
FOR (n:Article) ON (n.date)
