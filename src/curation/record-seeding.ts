/**
 * Seeding as a change: whoever follows the log learns what the service's own files changed, row by row. What fills an
 * empty store is none: the log begins after it.
 */
import type { EntityRow, RelationshipRow } from '../ontology/content.js';
import type { Recorder } from '../seed/apply.js';
import { contentDigest } from '../seed/content-digest.js';
import type { SeedPlan } from '../seed/plan.js';
import { changeId, type Item } from './change.js';
import { writeLog } from './log.js';
import { nextSequence } from './statements.js';

/** Seeds are nobody's account. */
const seeds = { byId: 'seeds', byName: 'Seeds' };

export const recordSeeding: Recorder = async (transaction, plan) => {
  if (plan.sequence === undefined || plan.sequence === 0) return;
  const items = itemsOf(plan);
  if (items.length === 0) return;
  const [numbered] = await transaction.run(nextSequence, {});
  const sequence = numbered?.sequence ?? 1;
  const change = {
    id: changeId(sequence),
    sequence,
    at: new Date().toISOString(),
    ...seeds,
    kind: 'SEED' as const,
    reason: 'The seeds of the service say so.',
    result: JSON.stringify({ rows: items.length }),
    inputDigest: plan.content?.digest ?? contentDigest({ entities: new Map(), relationships: new Map() }),
    undoes: null,
  };
  await writeLog(transaction, change, null, items);
};

const itemsOf = ({ entities, relationships }: SeedPlan): Item[] => [
  ...rowsOf(entities).map(([before, after]): Item => ({ kind: 'ENTITY', ...pair(before, after) })),
  ...rowsOf(relationships).map(([before, after]): Item => ({ kind: 'RELATIONSHIP', ...pair(before, after) })),
];

const rowsOf = <Row extends EntityRow | RelationshipRow>({
  create,
  change,
  changed = [],
  remove,
}: {
  readonly create: readonly Row[];
  readonly change: readonly Row[];
  readonly changed?: readonly Row[];
  readonly remove: readonly Row[];
}): [Row | null, Row | null][] => [
  ...create.map((row): [null, Row] => [null, row]),
  ...change.map((row, index): [Row | null, Row] => [changed[index] ?? null, row]),
  ...remove.map((row): [Row, null] => [row, null]),
];

const pair = <Row extends EntityRow | RelationshipRow>(before: Row | null, after: Row | null) => ({
  subject: after?.id ?? before?.id ?? '',
  before,
  after,
});
