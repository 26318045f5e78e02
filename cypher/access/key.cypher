// What is known of the key of an id?
MATCH (k:ApiKey {id: $id})
RETURN k.id AS id, k.name AS name, k.role AS role, k.scopes AS scopes, k.digest AS digest, k.createdOn AS createdOn,
       k.createdBy AS createdBy, k.expiresOn AS expiresOn, k.revokedOn AS revokedOn, k.lastUsedOn AS lastUsedOn
ORDER BY id
