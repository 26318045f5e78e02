// When was the key of an id revoked? Revokes it now, unless it was before.
MATCH (k:ApiKey {id: $id})
WITH k, coalesce(k.revokedOn, $revokedOn) AS revokedOn
SET k.revokedOn = revokedOn
RETURN revokedOn
ORDER BY revokedOn
