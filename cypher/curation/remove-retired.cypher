// Which ids are not retired any more? Forgets those of the ids.
UNWIND $ids AS id
MATCH (r:RetiredId {id: id})
DELETE r
