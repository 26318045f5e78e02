// What does the new snapshot hold? Sets its digest, and the digest of each origin's content.
MATCH (s:Snapshot {id: 'snapshot'})
SET s.digest = $digest, s.parts = $parts
