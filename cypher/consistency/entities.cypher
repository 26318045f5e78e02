// Under which names does each entity stand, of what kind, and with which caveats, a page at a time?
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $first
RETURN n.id AS id, n.type AS type, n.nameKo AS nameKo, n.nameEn AS nameEn, n.nameZhHans AS nameZhHans,
  n.nameZhHant AS nameZhHant, n.aliases AS aliases, n.kind AS kind, n.url AS url, n.code AS code, n.caveats AS caveats
ORDER BY id
