// Which keys are there, those made last first?
MATCH (k:ApiKey)
WHERE $afterKey IS NULL OR k.createdOn < $afterKey OR (k.createdOn = $afterKey AND k.id > $afterId)
RETURN k.id AS id, k.name AS name, k.role AS role, k.scopes AS scopes, k.digest AS digest, k.createdOn AS createdOn,
       k.createdBy AS createdBy, k.expiresOn AS expiresOn, k.revokedOn AS revokedOn, k.lastUsedOn AS lastUsedOn
ORDER BY createdOn DESC, id
LIMIT $first
