// Which change was undone, and by which? Without one it is in force again.
MATCH (c:Change {id: $id})
SET c.undoneBy = $undoneBy
