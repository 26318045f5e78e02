/**
 * Loads rows by the million: batch after batch, each in a transaction of its own, so that neither we nor the
 * database hold more than one batch. What was loaded before a failure stays; loading again completes it.
 * A snapshot is begun before the first batch and signed after the last one: the digest is of the rows in their order.
 */
import { createHash, type Hash } from 'node:crypto';
import type { EntityRow, RelationshipRow } from '../ontology/content.js';
import type { GraphStore } from '../store/graph-store.js';
import { advanceSnapshotStatement } from '../store/snapshot.js';
import type { Statement } from '../store/statement.js';
import { beginSnapshot, fingerprint } from './content-digest.js';
import { entityParameters, relationshipParameters } from './row-parameters.js';
import { writeEntities, writeRelationships } from './statements.js';

export interface BulkRows {
  readonly entities: Iterable<EntityRow> | AsyncIterable<EntityRow>;
  /** Both ends of each must be among the entities, or in the store already. */
  readonly relationships: Iterable<RelationshipRow> | AsyncIterable<RelationshipRow>;
}

/** Rows written so far. */
export interface BulkProgress {
  readonly entities: number;
  readonly relationships: number;
}

// Larger batches gain nothing on either engine and hold more memory.
const batchSize = 1_000;

type WriteStatement = Statement<{ rows: Record<string, unknown>[] }, { written: number }>;

/**
 * Writes all rows; rows that are there already become what they say. Returns how many were written.
 * Throws RangeError when an end of a relationship is in the store neither before nor after.
 */
export const bulkLoad = async (
  store: GraphStore,
  { entities, relationships }: BulkRows,
  progress: (done: BulkProgress) => void = () => undefined,
): Promise<BulkProgress> => {
  const done = { entities: 0, relationships: 0 };
  const digest = createHash('sha256');
  await signed(store, 'loading');
  for await (const batch of batchesByType(hashed(entities, digest))) {
    await writeBatch(store, writeEntities, batch, entityParameters);
    done.entities += batch.rows.length;
    progress({ ...done });
  }
  for await (const batch of batchesByType(hashed(relationships, digest))) {
    await writeBatch(store, writeRelationships, batch, relationshipParameters);
    done.relationships += batch.rows.length;
    progress({ ...done });
  }
  await signed(store, digest.digest('hex'));
  return done;
};

/** Bulk rows are one origin of the store's content, whatever origin each row carries. */
const signed = (store: GraphStore, digest: string): Promise<void> =>
  store.write(async (transaction) => (await beginSnapshot(transaction))({ origin: 'bulk', digest }));

async function* hashed<Row extends object>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  digest: Hash,
): AsyncGenerator<Row> {
  for await (const row of rows) {
    digest.update(`${fingerprint(row)}\n`);
    yield row;
  }
}

interface Batch<Row> {
  readonly type: string;
  readonly rows: readonly Row[];
}

async function* batchesByType<Row extends { readonly type: string }>(
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<Batch<Row>> {
  const waiting = new Map<string, Row[]>();
  for await (const row of rows) {
    const { type } = row;
    const batch = waiting.get(type) ?? [];
    batch.push(row);
    if (batch.length < batchSize) {
      waiting.set(type, batch);
      continue;
    }
    waiting.delete(type);
    yield { type, rows: batch };
  }
  for (const [type, batch] of waiting) yield { type, rows: batch };
}

const writeBatch = async <Row>(
  store: GraphStore,
  statements: ReadonlyMap<string, WriteStatement>,
  { type, rows }: Batch<Row>,
  parameters: (row: Row) => Record<string, unknown>,
): Promise<void> => {
  const statement = statements.get(type);
  if (statement === undefined) throw new RangeError(`The ontology knows no type "${type}".`);
  const [result] = await store.write(async (transaction) => {
    // Each batch changes the content: what was computed before it may not be taken for current.
    await transaction.run(advanceSnapshotStatement, { at: new Date().toISOString() });
    return transaction.run(statement, { rows: rows.map(parameters) });
  });
  // A relationship whose end is missing matches nothing: that must not pass in silence.
  if (result?.written !== rows.length) {
    throw new RangeError(
      `Only ${String(result?.written ?? 0)} of ${String(rows.length)} ${type} rows were written: ends of the others are missing.`,
    );
  }
};
