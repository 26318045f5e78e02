// On which day was a key used last? Writes it.
MATCH (k:ApiKey {id: $id})
SET k.lastUsedOn = $lastUsedOn
