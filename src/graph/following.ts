/**
 * A statement with an open relationship, `-[r]-`, that follows only some types: said in the pattern, the database does not look at
 * the thousands of others that a hub has. Types are names of the ontology; nothing else gets into the text.
 */
import { relationshipType } from '../ontology/index.js';
import type { Statement } from '../store/statement.js';

/** With `longest`, open paths `-[r*1..4]-` end after so many. Throws RangeError for a type that the ontology does not know. */
export const following = <Params, Row>(
  statement: Statement<Params, Row>,
  relations: readonly string[],
  longest = 4,
): Statement<Params, Row> => {
  if (!Number.isInteger(longest)) throw new RangeError(`A path has no length ${String(longest)}.`);
  const types = [...new Set(relations)].sort().map((name) => relationshipType(name).type);
  return types.length === 0
    ? statement
    : {
        ...statement,
        text: statement.text
          .replaceAll('-[r*1..4]-', `-[r:${types.join('|')}*1..${String(longest)}]-`)
          .replaceAll('-[r]-', `-[r:${types.join('|')}]-`)
          // What the pattern says need not be looked at again for each relationship.
          .replaceAll('type(r) IN $relations', 'true'),
      };
};
