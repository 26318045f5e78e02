/** Writes a change into the log: itself, what it did to each row, and which entities and facts it touched. */
import { batches } from '../seed/apply.js';
import type { StatementRunner } from '../store/graph-store.js';
import type { Change, Item } from './change.js';
import { endsOfId } from './stage.js';
import { writeChange, writeItems, writeTouches } from './statements.js';

export const writeLog = async (
  transaction: StatementRunner,
  change: Omit<Change, 'itemCount' | 'undoneBy'>,
  idempotency: string | null,
  items: readonly Item[],
): Promise<void> => {
  const { id, sequence } = change;
  await transaction.run(writeChange, {
    ...change,
    undoes: change.undoes ?? null,
    idempotency,
    itemCount: items.length,
  });
  const rows = items.map(({ kind, subject, before, after }, position) => ({
    id: `${id}/${String(position)}`,
    changeId: id,
    sequence: BigInt(sequence),
    position: BigInt(position),
    kind,
    subject,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  }));
  for (const batch of batches(rows)) await transaction.run(writeItems, { rows: batch });
  const touched = [...new Set(items.flatMap(touchedBy))];
  for (const batch of batches(touched)) {
    await transaction.run(writeTouches, {
      rows: batch.map((subject) => ({ id: `${id} ${subject}`, subject, sequence: BigInt(sequence), changeId: id })),
    });
  }
};

/** The entities and facts in whose history the item belongs. */
const touchedBy = (item: Item): string[] => {
  switch (item.kind) {
    case 'ENTITY':
      return [item.subject];
    case 'RELATIONSHIP':
      return [item.subject, ...[item.before, item.after].flatMap((row) => (row === null ? [] : [row.from, row.to]))];
    case 'RETIRED_ID': {
      const to = item.after?.to ?? item.before?.to ?? null;
      return isRelationshipId(item.subject) ? [] : [item.subject, ...(to === null ? [] : [to])];
    }
    case 'COMMENT': {
      const about = item.after?.subject ?? item.before?.subject ?? '';
      return isRelationshipId(about) ? [about, ...endsOfId(about)] : [about];
    }
  }
};

/** Ids of entities have no slash. */
export const isRelationshipId = (id: string): boolean => id.includes('/');
