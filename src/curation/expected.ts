/** Optimistic concurrency: a change says which version of a row it knows; another one is refused with what differs. */
import type { EntityRow, RelationshipRow } from '../ontology/content.js';
import type { StatementRunner } from '../store/graph-store.js';
import type { RowsByKind } from './change.js';
import { StaleVersionError, type LaterChange } from './errors.js';
import { entityVersion, relationshipVersion } from './row-version.js';
import { fieldChanges, shownFields } from './shown-row.js';
import { changesByIds, itemsOf } from './statements.js';

type Versioned = 'ENTITY' | 'RELATIONSHIP';

/** What it is called in messages: an entity, or a fact. */
const word = { ENTITY: 'entity', RELATIONSHIP: 'fact' } as const;

// Older versions are not looked for: nobody edits what they read a hundred changes ago.
const rememberedChanges = 100;
const shownChanges = 20;

const versionOf = (row: EntityRow | RelationshipRow): string =>
  'from' in row ? relationshipVersion(row) : entityVersion(row);

/** Throws StaleVersionError unless the stored row is of the version; null stands for no row. */
export const expectVersion = async <Kind extends Versioned>(
  transaction: StatementRunner,
  kind: Kind,
  id: string,
  stored: RowsByKind[Kind] | null,
  expected: string | null,
): Promise<void> => {
  const version = stored === null ? null : versionOf(stored);
  if (version === expected) return;
  const log = await transaction.run(itemsOf, { id, first: rememberedChanges });
  const known = log
    .flatMap(({ sequence, before, after }) => [
      { sequence, row: parsed(after) },
      { sequence: sequence - 1, row: parsed(before) },
    ])
    .find(({ row }) => (row === null ? expected === null : versionOf(row) === expected));
  const later = log.filter(({ sequence }) => known === undefined || sequence > known.sequence);
  const changes = await laterChanges(
    transaction,
    later.map(({ changeId }) => changeId),
  );
  const changed =
    known === undefined || known.row === null
      ? shownFields(kind, stored).map(({ field, values }) => ({ field, current: values }))
      : fieldChanges(kind, known.row, stored).map(({ field, after }) => ({ field, current: after }));
  throw new StaleVersionError(staleness(word[kind], id, version, expected), { version, changed, changes });
};

const staleness = (what: string, id: string, version: string | null, expected: string | null): string => {
  if (version === null)
    return `There is no ${what} ${id} any more. Create it with \`expectedVersion: null\`, or leave it.`;
  return expected === null
    ? `The ${what} ${id} is there already. Read it, and give its version as \`expectedVersion\` to change it.`
    : `The ${what} ${id} was changed since you read it. Look at \`extensions.changed\`, read it again, and decide anew.`;
};

const parsed = (text: string | null): RowsByKind[Versioned] | null =>
  text === null ? null : (JSON.parse(text) as RowsByKind[Versioned]);

/** What is told of changes: who, when and why; the newest of them. */
export const laterChanges = async (transaction: StatementRunner, ids: readonly string[]): Promise<LaterChange[]> => {
  const some = [...new Set(ids)].slice(0, shownChanges);
  const rows = some.length === 0 ? [] : await transaction.run(changesByIds, { ids: some });
  return rows
    .map(({ properties }) => properties)
    .sort((a, b) => b.sequence - a.sequence)
    .map(({ id, byName, at, reason }) => ({ id, by: byName, at, reason }));
};
