/**
 * File → store. The file is read to its end before anything is written. What is written comes in batches, each a transaction; a mark
 * in the store says from the first to the last that it is half restored, so that no service starts on it, and restoring the
 * same file again completes it. At the end the store is read back and must have the digest of the file.
 */
import { createHash } from 'node:crypto';
import type { GraphStore } from '../store/graph-store.js';
import { firstVersion, migrations, schemaVersion } from '../store/migrations/index.js';
import { applyMigrations, assertKnownVersion } from '../store/migrations/migrate.js';
import { setVersionStatement, versionStatement } from '../store/migrations/statements.js';
import { advanceSnapshotStatement, signSnapshotStatement } from '../store/snapshot.js';
import { storeDigest, type LineProgress } from './backup.js';
import { PortableStoreError } from './errors.js';
import { readFile, verifyFile, type BackupFile } from './read-file.js';
import { countRecords, countStore, recordLabels, statementsOf } from './read-store.js';
import { removeSomeEntities } from './statements.js';
import { LineWriter } from './write-lines.js';

const snapshotLabel = 'Snapshot';

export interface RestoreOptions {
  /** What the store holds is removed first. */
  readonly replace?: boolean;
  readonly progress?: RestoreProgress;
}

export interface RestoreProgress {
  /** Bytes of the file that was checked so far. */
  readonly checked?: (read: number, total: number) => void;
  readonly written?: LineProgress;
  readonly compared?: LineProgress;
}

export interface Restored extends BackupFile {
  /** Whether an interrupted restore of the same file was completed. */
  readonly resumed: boolean;
  /** Numbers of the migrations that the content went through, as its backup is older than this program. */
  readonly migrations: readonly number[];
}

/**
 * Throws BackupFileError for the file and PortableStoreError for the store; neither has changed then. What goes wrong later leaves
 * the mark of an unfinished restore.
 */
export const restoreFile = async (
  store: GraphStore,
  file: string,
  { replace = false, progress = {} }: RestoreOptions = {},
): Promise<Restored> => {
  const backup = await verifyFile(file, progress.checked);
  const { header, sha256, counts } = backup;
  const total = counts.entities + counts.relationships + counts.records;
  const resumed = await admit(store, sha256, replace);
  await mark(store, header.schemaVersion, sha256);
  if (replace) await removeAll(store, header.keys);

  const writer = new LineWriter(store);
  const lines = readFile(file);
  let hasSnapshot = false;
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    if (next.value.kind === 'records' && next.value.label === snapshotLabel) hasSnapshot = true;
    const done = await writer.add(next.value);
    if (done > 0) progress.written?.(done, total);
  }
  await writer.end();
  // That of the mark must not stay where the content never had one.
  if (!hasSnapshot) await removeRecords(store, snapshotLabel);
  progress.written?.(total, total);

  const held = await storeDigest(store, header.keys, (done) => progress.compared?.(done, total));
  if (held.sha256 !== sha256)
    throw new PortableStoreError(
      `The store does not hold what ${file} says: the digest of its content is ${held.sha256.slice(0, 12)}…, that of the file ${sha256.slice(0, 12)}…. Restore again with --replace when nobody else writes.`,
    );
  await applyMigrations(store, migrations);
  await release(store);
  return {
    ...backup,
    resumed,
    migrations: migrations.map(({ number }) => number).filter((number) => number > header.schemaVersion),
  };
};

/** Whether this file may be restored into the store as it is; returns whether that was begun before. */
const admit = async (store: GraphStore, sha256: string, replace: boolean): Promise<boolean> => {
  await store.prepare({ constraintsOnly: true });
  const [state] = await store.read(versionStatement, {});
  assertKnownVersion(state?.version ?? firstVersion);
  const begun = state?.restoring ?? '';
  if (replace || begun === sha256) return begun === sha256 && !replace;
  if (begun !== '')
    throw new PortableStoreError(
      `The restore of another backup was interrupted; its digest begins with ${begun.slice(0, 12)}. Restore that one again, which completes it, or say --replace.`,
    );
  const held = await countStore(store, { withKeys: false });
  const nodes = held.entities + held.records;
  if (nodes > 0)
    throw new PortableStoreError(
      `The store is not empty: it holds ${String(held.entities)} entities, ${String(held.relationships)} relationships and ${String(held.records)} records. Restore into an empty one, or say --replace to remove them first.`,
    );
  return false;
};

const mark = (store: GraphStore, version: number, sha256: string): Promise<unknown> =>
  store.write(async (transaction) => {
    const at = new Date().toISOString();
    await transaction.run(setVersionStatement, { version, restoring: sha256, at });
    // Services that run on the same database learn that what they remember is no longer so.
    const parts = [`restoring ${sha256}`];
    const digest = createHash('sha256').update(parts.join('\n')).digest('hex');
    await transaction.run(advanceSnapshotStatement, { at });
    await transaction.run(signSnapshotStatement, { digest, parts });
  });

const release = (store: GraphStore): Promise<unknown> =>
  store.write((transaction) =>
    transaction.run(setVersionStatement, { version: schemaVersion, restoring: '', at: new Date().toISOString() }),
  );

const rowsAtOnce = 2_000;

/** Keys of the store stay when the backup has none: who replaces the content does not lock people out. */
const removeAll = async (store: GraphStore, withKeys: boolean): Promise<void> => {
  let removed: number;
  do {
    const [row] = await store.write((transaction) => transaction.run(removeSomeEntities, { first: rowsAtOnce }));
    removed = row?.removed ?? 0;
  } while (removed > 0);
  for (const label of recordLabels(withKeys)) await removeRecords(store, label);
};

const removeRecords = async (store: GraphStore, label: string): Promise<void> => {
  while ((await countRecords(store, label)) > 0)
    await store.write((transaction) => transaction.run(statementsOf(label).remove, { first: rowsAtOnce }));
};
