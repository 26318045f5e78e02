// How is the store laid out from now on? Says also which backup is being restored, if one is.
MERGE (v:SchemaVersion {id: 'schema'})
SET v.version = $version, v.restoring = $restoring, v.at = $at
