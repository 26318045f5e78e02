// Who may come with a new key? Keeps its digest, never the key.
CREATE (k:ApiKey {id: $id})
SET k.name = $name, k.role = $role, k.scopes = $scopes, k.digest = $digest,
    k.createdOn = $createdOn, k.createdBy = $createdBy, k.expiresOn = $expiresOn
