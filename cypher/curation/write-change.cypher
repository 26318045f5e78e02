// Which change was made? Writes it down.
CREATE (c:Change {id: $id})
SET c.sequence = $sequence, c.at = $at, c.byId = $byId, c.byName = $byName, c.kind = $kind, c.reason = $reason,
  c.idempotency = $idempotency, c.inputDigest = $inputDigest, c.result = $result, c.undoes = $undoes, c.itemCount = $itemCount
RETURN c.sequence AS sequence
ORDER BY sequence
