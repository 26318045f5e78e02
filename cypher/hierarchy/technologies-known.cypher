// Which technologies are narrower than this one as far as was said by a date, itself included?
MATCH (t:Technology)-[b:BROADER*0..12]->(:Entity {id: $id})
WHERE $asOf IS NULL OR all(step IN b WHERE step.recordedOn <= $asOf)
RETURN DISTINCT t.id AS id
ORDER BY id
