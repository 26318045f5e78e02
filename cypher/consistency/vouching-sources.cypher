// Which of these references vouch for a relationship? `$evidence` has each as relationships name it.
MATCH (:Entity)-[r]->(:Entity)
UNWIND r.evidence AS said
WITH said
WHERE said IN $evidence
RETURN DISTINCT said
ORDER BY said
