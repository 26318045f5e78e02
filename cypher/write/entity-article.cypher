// Which articles are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Article,
  n.type = 'Article',
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
  n.sortDate = row.sortDate,
  n.nameKeys = row.nameKeys,
  n.origin = row.origin,
  n.section = row.section,
  n.number = row.number,
  n.theme = row.theme,
  n.date = row.date
RETURN count(n.id) AS written
