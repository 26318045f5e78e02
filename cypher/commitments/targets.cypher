// Which indicators are targets, or can be read as such?
MATCH (i:Indicator)
WHERE (i.nature = 'target' OR i.alsoReadAs = 'target')
  AND ($asOf IS NULL OR i.recordedOn <= $asOf)
RETURN i.id AS id, properties(i) AS indicator
ORDER BY id
