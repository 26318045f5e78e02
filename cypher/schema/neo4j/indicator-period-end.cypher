// Which Indicator nodes come first by periodEnd?
// Generated from src/ontology by `npm run generate`.
CREATE INDEX indicator_period_end IF NOT EXISTS
FOR (n:Indicator) ON (n.periodEnd)
