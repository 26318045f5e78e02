// How is the store laid out, and is a restore under way?
MATCH (v:SchemaVersion {id: 'schema'})
RETURN v.version AS version, v.restoring AS restoring
ORDER BY version
