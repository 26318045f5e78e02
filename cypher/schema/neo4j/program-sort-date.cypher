// Which Program nodes come first by sortDate?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX program_sort_date IF NOT EXISTS
FOR (n:Program) ON (n.sortDate)
