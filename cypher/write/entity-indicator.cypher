// Which indicators are there now? Creates them or makes their properties exactly those of the rows.
// Generated from src/ontology by `npm run generate`.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Indicator,
  n.type = 'Indicator',
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
  n.measure = row.measure,
  n.value = row.value,
  n.minValue = row.minValue,
  n.maxValue = row.maxValue,
  n.unit = row.unit,
  n.currency = row.currency,
  n.periodStart = row.periodStart,
  n.periodEnd = row.periodEnd,
  n.nature = row.nature,
  n.alsoReadAs = row.alsoReadAs,
  n.qualifier = row.qualifier,
  n.conversion = row.conversion
RETURN count(n.id) AS written
