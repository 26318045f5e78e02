// Which agencies are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Agency,
  n.type = 'Agency',
  n.nameKo = row.nameKo,
  n.nameZhHant = row.nameZhHant,
  n.nameZhHans = row.nameZhHans,
  n.nameEn = row.nameEn,
  n.aliases = row.aliases,
  n.summary = row.summary,
  n.summaryKo = row.summaryKo,
  n.caveats = row.caveats,
  n.recordedOn = row.recordedOn,
  n.sortName = row.sortName,
  n.nameKeys = row.nameKeys,
  n.origin = row.origin,
  n.level = row.level,
  n.kind = row.kind
REMOVE n:Ministry
FOREACH (ignored IN CASE WHEN 'Ministry' IN row.extraLabels THEN [1] ELSE [] END | SET n:Ministry)
RETURN count(n.id) AS written
