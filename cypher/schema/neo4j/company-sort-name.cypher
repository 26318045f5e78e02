// Which Company nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX company_sort_name IF NOT EXISTS
FOR (n:Company) ON (n.sortName)
