// Does this reference vouch for any relationship? `$evidence` is how relationships name it.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.evidence IS NOT NULL AND $evidence IN r.evidence
RETURN r.id AS id
ORDER BY id
LIMIT 1
