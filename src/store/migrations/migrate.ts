/**
 * Brings a store to the version that this program knows, one migration after the other. Each transaction first locks the
 * store's version, so that two programs that start at once do not do the same work twice: the second waits, and then sees it done.
 */
import { StoreStateError } from '../errors.js';
import type { GraphStore } from '../graph-store.js';
import { firstVersion, migrations, schemaVersion } from './index.js';
import type { Migration } from './migration.js';
import { lockVersionStatement, setVersionStatement, versionStatement } from './statements.js';

/** Throws StoreStateError for a store of a newer version, and for one that a restore was interrupted in. */
export const migrate = async (store: GraphStore): Promise<void> => {
  const [stored] = await store.read(versionStatement, {});
  assertUsable(stored?.version ?? firstVersion, stored?.restoring ?? '');
  if (stored?.version === schemaVersion) return;
  await applyMigrations(store, migrations);
};

/** Applies those of the migrations that the store has not had. What a restore left unfinished is no matter here. */
export const applyMigrations = async (store: GraphStore, all: readonly Migration[]): Promise<void> => {
  for (const migration of all) {
    // Until all of its work is done, here or by another program.
    while (!(await advance(store, migration)));
  }
};

const advance = (store: GraphStore, { number, apply }: Migration): Promise<boolean> =>
  store.write(async (transaction) => {
    const at = new Date().toISOString();
    const [locked] = await transaction.run(lockVersionStatement, { at });
    if ((locked?.version ?? firstVersion) >= number) return true;
    const done = await apply(transaction);
    if (done) await transaction.run(setVersionStatement, { version: number, restoring: locked?.restoring ?? '', at });
    return done;
  });

/** Throws StoreStateError when the program must not touch what the store holds. */
export const assertKnownVersion = (version: number): void => {
  if (version > schemaVersion)
    throw new StoreStateError(
      `The store has schema version ${String(version)}, and this program knows up to ${String(schemaVersion)}. Use the version of the program that wrote it, or a later one.`,
    );
};

const assertUsable = (version: number, restoring: string): void => {
  assertKnownVersion(version);
  if (restoring !== '')
    throw new StoreStateError(
      `A restore into this store was interrupted, so it holds only a part. Run \`policy-graph restore <file>\` again with the backup whose digest begins with ${restoring.slice(0, 12)}, which completes it, or restore another one with --replace.`,
    );
};
