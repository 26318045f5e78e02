// How is the store laid out? Other programs that want to change that wait from here on.
MERGE (v:SchemaVersion {id: 'schema'})
SET v.at = $at
WITH v
RETURN v.version AS version, v.restoring AS restoring
ORDER BY version
