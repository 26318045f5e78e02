// Which Article nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX article_sort_name IF NOT EXISTS
FOR (n:Article) ON (n.sortName)
