// Which nodes does somebody else keep in the database?
// Generated from src/ontology by `npm run generate`.
MATCH (n)
WHERE NOT n:Entity AND NOT n:SchemaVersion AND NOT n:Snapshot AND NOT n:ApiKey AND NOT n:Change AND NOT n:ChangeItem AND NOT n:ChangeTouch AND NOT n:RetiredId AND NOT n:Comment
RETURN count(n) AS total, collect(DISTINCT labels(n)[0]) AS labels
