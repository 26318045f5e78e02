/**
 * A statement with an open relationship, `-[r]-`, that follows only some types: said in the pattern, the database does not look at
 * the thousands of others that a hub has. Types are names of the ontology; nothing else gets into the text.
 */
import { relationshipType } from '../ontology/index.js';
import type { Statement } from '../store/statement.js';

/** Throws RangeError for a type that the ontology does not know. */
export const following = <Params, Row>(
  statement: Statement<Params, Row>,
  relations: readonly string[],
): Statement<Params, Row> => {
  const types = [...new Set(relations)].sort().map((name) => relationshipType(name).type);
  return types.length === 0
    ? statement
    : {
        ...statement,
        text: statement.text
          .replaceAll('-[r]-', `-[r:${types.join('|')}]-`)
          // What the pattern says need not be looked at again for each relationship.
          .replaceAll('type(r) IN $relations', 'true'),
      };
};
