/** Carries out the items of a change in its transaction: what goes, then what comes. */
import { batches, writeRows } from '../seed/apply.js';
import { entityParameters, relationshipParameters } from '../seed/row-parameters.js';
import { removeEntities, removeRelationships, writeEntities, writeRelationships } from '../seed/statements.js';
import type { StatementRunner } from '../store/graph-store.js';
import type { Item, ItemOf, RowKind, RowsByKind } from './change.js';
import { StaleVersionError } from './errors.js';
import { relationshipsOf, removeComments, removeRetired, writeComments, writeRetired } from './statements.js';

/** Throws StaleVersionError when something hangs on an entity that is to go. */
export const carryOut = async (transaction: StatementRunner, items: readonly Item[]): Promise<void> => {
  const gone = <Kind extends RowKind>(kind: Kind): RowsByKind[Kind][] =>
    ofKind(items, kind).flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  const there = <Kind extends RowKind>(kind: Kind): RowsByKind[Kind][] =>
    ofKind(items, kind).flatMap(({ after }) => (after === null ? [] : [after]));

  for (const batch of batches(gone('RELATIONSHIP')))
    await transaction.run(removeRelationships, { rows: batch.map(({ id, from }) => ({ id, from })) });
  const entities = gone('ENTITY').map(({ id }) => id);
  if (entities.length > 0) {
    const [left] = await transaction.run(relationshipsOf, { ids: entities, first: 1 });
    // Removing the node would take it along unseen.
    if (left !== undefined)
      throw new StaleVersionError(`${left.id} hangs on an entity that is to go. Retract it first.`);
    for (const ids of batches(entities)) await transaction.run(removeEntities, { ids });
  }
  await writeRows(transaction, there('ENTITY'), writeEntities, entityParameters);
  await writeRows(transaction, there('RELATIONSHIP'), writeRelationships, relationshipParameters);

  for (const batch of batches(gone('RETIRED_ID')))
    await transaction.run(removeRetired, { ids: batch.map(({ id }) => id) });
  for (const rows of batches(there('RETIRED_ID')))
    await transaction.run(writeRetired, { rows: rows.map((row) => ({ ...row })) });
  for (const batch of batches(gone('COMMENT')))
    await transaction.run(removeComments, { ids: batch.map(({ id }) => id) });
  for (const batch of batches(there('COMMENT')))
    await transaction.run(writeComments, { rows: batch.map((row) => ({ ...row, position: BigInt(row.position) })) });
};

export const ofKind = <Kind extends RowKind>(items: readonly Item[], kind: Kind): ItemOf<Kind>[] =>
  items.filter((item): item is Item & ItemOf<Kind> => item.kind === kind);
