/** Stores and backups of the first release are brought to the present version: once, in order, also when two start at once or one stops halfway. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { storeDigest } from '../../src/portable/backup.js';
import { verifyFile } from '../../src/portable/read-file.js';
import { restoreFile } from '../../src/portable/restore.js';
import { planSize } from '../../src/seed/plan.js';
import { planFromFolder } from '../../src/seed/seed-store.js';
import { StoreStateError } from '../../src/store/errors.js';
import type { GraphStore, StatementRunner } from '../../src/store/graph-store.js';
import { schemaVersion } from '../../src/store/migrations/index.js';
import { applyMigrations } from '../../src/store/migrations/migrate.js';
import type { Migration } from '../../src/store/migrations/migration.js';
import { setVersionStatement, versionStatement } from '../../src/store/migrations/statements.js';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.js';
import { currentSnapshotStatement } from '../../src/store/snapshot.js';
import { dataOf } from '../ask.js';
import { writeBackup } from '../backup-files.js';
import { hasNeo4j, openEngines, removeEverything, storesOf, type Engines } from './engines.js';

const firstRelease = packagePath('tests', 'fixtures', 'portable', 'first-release.ndjson');

let engines: Engines;
let folder: string;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const change = (store: GraphStore, text: string): Promise<unknown> =>
  store.write((transaction) => transaction.run({ ...removeEverything, text }, {}));

const versionOf = async (store: GraphStore): Promise<number | null | undefined> =>
  (await store.read(versionStatement, {}))[0]?.version;

/** The backup as a program before snapshots and before `sortDate` would have left it. */
const writeOlder = (file: string): void => {
  const lines = readFileSync(firstRelease, 'utf8')
    .split('\n')
    .slice(1, -2)
    .filter((line) => !line.startsWith('{"record"'))
    .map((line) => line.replace(/,"sortDate":"[^"]*"/, ''));
  writeBackup(file, lines, { header: { schemaVersion: 1 } });
};

const policiesByDate =
  '{ policies(first: 5, orderBy: { field: DATE, direction: ASC }) { totalCount edges { node { id date } } } }';

describe.each(['grafeo', ...(hasNeo4j() ? ['neo4j'] : [])] as const)('on %s', (name) => {
  const store = (): GraphStore => {
    const found = storesOf(engines).find(({ engine }) => engine === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  beforeEach(() => change(store(), removeEverything.text));

  it('a new store has the present version at once', async () => {
    await store().prepare();
    expect(await versionOf(store())).toBe(schemaVersion);
    expect(await store().read(currentSnapshotStatement, {})).toEqual([]);
  });

  it('the backup of the first release is restored, and brought to the present', async () => {
    const restored = await restoreFile(store(), firstRelease);
    expect(restored.header.schemaVersion).toBe(1);
    expect(restored.migrations).toEqual([2, 3]);
    expect(await versionOf(store())).toBe(schemaVersion);
    // It had what later migrations give, so its content is what it was, and what the seeds say.
    expect((await storeDigest(store(), false)).sha256).toBe((await verifyFile(firstRelease)).sha256);
    expect(planSize(await planFromFolder(store(), packagePath('tests', 'fixtures', 'seeds')))).toBe(0);
  });

  it('what is older still gets its first snapshot and its keys of order', async () => {
    writeOlder(path.join(folder, 'older.ndjson'));
    await restoreFile(store(), path.join(folder, 'older.ndjson'));
    const [snapshot] = await store().read(currentSnapshotStatement, {});
    expect(snapshot).toMatchObject({ sequence: 1, parts: [expect.stringMatching(/^unsigned /) as string] });
    expect(await dataOf(store(), policiesByDate)).toEqual({
      policies: { totalCount: 1, edges: [{ node: { id: 'policy:moonlight-plan', date: '2030-01-02' } }] },
    });
  });

  it('a store of the first release that says no version is migrated when it is prepared', async () => {
    await restoreFile(store(), firstRelease);
    await change(store(), 'MATCH (v:SchemaVersion) DETACH DELETE v');
    await change(store(), 'MATCH (s:Snapshot) DETACH DELETE s');
    await change(store(), 'MATCH (n:Entity) SET n.sortDate = null');
    await store().prepare();
    expect(await versionOf(store())).toBe(schemaVersion);
    expect(await store().read(currentSnapshotStatement, {})).toHaveLength(1);
    expect(await dataOf(store(), policiesByDate)).toMatchObject({ policies: { totalCount: 1 } });
    const before = await storeDigest(store(), false);
    await store().prepare();
    expect(await storeDigest(store(), false)).toEqual(before);
  });

  it('a store of a newer program is left alone', async () => {
    await store().write((transaction) =>
      transaction.run(setVersionStatement, { version: schemaVersion + 1, restoring: '', at: 'tomorrow' }),
    );
    await expect(store().prepare()).rejects.toThrow(StoreStateError);
    await expect(store().prepare()).rejects.toThrow(
      `The store has schema version ${String(schemaVersion + 1)}, and this program knows up to ${String(schemaVersion)}.`,
    );
    await expect(restoreFile(store(), firstRelease, { replace: true })).rejects.toThrow(StoreStateError);
    expect(await versionOf(store())).toBe(schemaVersion + 1);
  });

  /** A migration in three parts that counts what it did, in the store. */
  const counting = (number: number, fail: () => boolean = () => false): Migration => ({
    number,
    name: 'counting',
    description: 'Counts.',
    apply: async (transaction: StatementRunner) => {
      const statement = {
        ...removeEverything,
        text: `MERGE (c:Counter {id: 'counter-${String(number)}'}) SET c.done = coalesce(c.done, 0) + 1 WITH c RETURN c.done AS done ORDER BY done`,
      };
      const [row] = await transaction.run(statement, {});
      if (fail()) throw new StoreStateError('the power went out');
      return Number(row?.['done']) >= 3;
    },
  });

  const countersOf = (): Promise<unknown> =>
    store().read({ ...removeEverything, text: 'MATCH (c:Counter) RETURN c.id AS id, c.done AS done ORDER BY id' }, {});

  it('goes on where it was interrupted', async () => {
    await store().prepare();
    let calls = 0;
    const first = schemaVersion + 1;
    const migrations = [counting(first, () => (calls += 1) === 2), counting(first + 1)];
    await expect(applyMigrations(store(), migrations)).rejects.toThrow('the power went out');
    expect([await versionOf(store()), await countersOf()]).toEqual([
      schemaVersion,
      [{ id: `counter-${String(first)}`, done: 1 }],
    ]);
    await applyMigrations(store(), migrations);
    expect([await versionOf(store()), await countersOf()]).toEqual([
      first + 1,
      [
        { id: `counter-${String(first)}`, done: 3 },
        { id: `counter-${String(first + 1)}`, done: 3 },
      ],
    ]);
  });

  it('does its work once when several programs start at once', async () => {
    await store().prepare();
    const address = inject('neo4j');
    const others = name === 'neo4j' && address !== null ? [1, 2, 3].map(() => openNeo4j(address)) : [store(), store()];
    const migrations = [counting(schemaVersion + 1), counting(schemaVersion + 2)];
    await Promise.all([store(), ...others].map((each) => applyMigrations(each, migrations)));
    expect([await versionOf(store()), await countersOf()]).toEqual([
      schemaVersion + 2,
      [1, 2].map((more) => ({ id: `counter-${String(schemaVersion + more)}`, done: 3 })),
    ]);
    if (name === 'neo4j') await Promise.all(others.map((other) => other.close()));
  });
});
