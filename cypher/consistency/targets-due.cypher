// Which targets, or figures that can be read as such, had their deadline before a day?
MATCH (i:Indicator)
WHERE (i.nature = 'target' OR i.alsoReadAs = 'target') AND i.periodEnd + '~' < $today
RETURN i.id AS id, i.measure AS measure, i.value AS value, i.minValue AS minValue, i.maxValue AS maxValue,
  i.unit AS unit, i.periodEnd AS deadline
ORDER BY id
LIMIT $first
