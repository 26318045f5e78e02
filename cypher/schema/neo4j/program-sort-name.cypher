// Which Program nodes come first by sortName?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX program_sort_name IF NOT EXISTS
FOR (n:Program) ON (n.sortName)
