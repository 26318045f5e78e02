/** Carries out a plan in one transaction: all of it is kept, with a snapshot that says so, or what was there stays. */
import { StoreConflictError } from '../store/errors.js';
import type { GraphStore, StatementRunner } from '../store/graph-store.js';
import type { Statement } from '../store/statement.js';
import { isSigned, openSnapshot, unplannedContent } from './content-digest.js';
import { planSize, type SeedPlan } from './plan.js';
import { entityParameters, relationshipParameters } from './row-parameters.js';
import { removeEntities, removeRelationships, writeEntities, writeRelationships } from './statements.js';

/** Called after each batch: rows written or removed so far, and in all. */
export type Progress = (done: number, total: number) => void;

/** Writes down, in the transaction of the plan, what it did. */
export type Recorder = (transaction: StatementRunner, plan: SeedPlan) => Promise<void>;

const batchSize = 500;

type WriteStatement = Statement<{ rows: Record<string, unknown>[] }, { written: number }>;

/** Throws StoreConflictError when the store changed since the plan was made; nothing is kept then. */
export const applyPlan = async (
  store: GraphStore,
  plan: SeedPlan,
  progress: Progress = () => undefined,
  record: Recorder = () => Promise.resolve(),
): Promise<void> => {
  const total = planSize(plan);
  // A store that was written before there were snapshots is given its first.
  if (total === 0 && (await isSigned(store, plan.content ?? null))) return;
  await store.write(async (transaction) => {
    let done = 0;
    const advance = (count: number): void => {
      done += count;
      progress(done, total);
    };
    const { entities, relationships } = plan;
    const snapshot = await openSnapshot(transaction);
    // What another writer did since the plan was made would be overwritten.
    if (plan.sequence !== undefined && snapshot.sequence !== plan.sequence + 1)
      throw new StoreConflictError('The store changed since the plan was made. Make it again.');
    for (const batch of batches(relationships.remove)) {
      await transaction.run(removeRelationships, { rows: batch.map(({ id, from }) => ({ id, from })) });
      advance(batch.length);
    }
    for (const batch of batches(entities.remove)) {
      await transaction.run(removeEntities, { ids: batch.map(({ id }) => id) });
      advance(batch.length);
    }
    await writeRows(transaction, [...entities.create, ...entities.change], writeEntities, entityParameters, advance);
    await writeRows(
      transaction,
      [...relationships.create, ...relationships.change],
      writeRelationships,
      relationshipParameters,
      advance,
    );
    await record(transaction, plan);
    await snapshot.sign(plan.content ?? unplannedContent(plan));
  });
};

/** Writes rows of all types in batches. Throws StoreConflictError when an end of a relationship is gone. */
export const writeRows = async <Row extends { readonly type: string }>(
  transaction: StatementRunner,
  rows: readonly Row[],
  statements: ReadonlyMap<string, WriteStatement>,
  parameters: (row: Row) => Record<string, unknown>,
  advance: (count: number) => void = () => undefined,
): Promise<void> => {
  for (const [type, statement] of statements) {
    for (const batch of batches(rows.filter((row) => row.type === type))) {
      const [result] = await transaction.run(statement, { rows: batch.map(parameters) });
      // A relationship whose end is gone matches nothing: that must not pass in silence.
      if (result?.written !== batch.length) {
        throw new StoreConflictError(
          `Only ${String(result?.written ?? 0)} of ${String(batch.length)} ${type} rows could be written.`,
        );
      }
      advance(batch.length);
    }
  }
};

/** Few enough rows for one statement. */
export const batches = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) =>
    rows.slice(index * batchSize, (index + 1) * batchSize),
  );
