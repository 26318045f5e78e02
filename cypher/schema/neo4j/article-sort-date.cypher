// Which Article nodes come first by sortDate?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX article_sort_date IF NOT EXISTS
FOR (n:Article) ON (n.sortDate)
