// Did curators change anything? One of their changes, if there is any.
MATCH (c:Change {sequence: 1})
RETURN c.id AS id
ORDER BY id
