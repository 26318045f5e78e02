/** A graph moves from one engine to the other and back by its backup, and is the same: byte for byte, and in its answers. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EntityRow, RelationshipRow } from '../../src/ontology/content.js';
import { packagePath } from '../../src/package-path.js';
import { backupStore, storeDigest } from '../../src/portable/backup.js';
import { PortableStoreError } from '../../src/portable/errors.js';
import { verifyFile } from '../../src/portable/read-file.js';
import { restoreFile } from '../../src/portable/restore.js';
import { applyPlan } from '../../src/seed/apply.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { StoreStateError, StoreUnavailableError } from '../../src/store/errors.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { writeBackup } from '../backup-files.js';
import { hasNeo4j, openEngines, removeEverything, storesOf, type Engines } from './engines.js';
import { writeFullRows } from './full-rows.js';

let engines: Engines;
let folder: string;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portable-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => path.join(folder, name);

const empty = (store: GraphStore): Promise<unknown> =>
  store.write((transaction) => transaction.run(removeEverything, {}));

/** The lines between header and footer. */
const contentOf = (file: string): string => {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.slice(1, -2).join('\n');
};

const questions = [
  '{ coIssuance { density nodes { agency { id } degree } edges { weight a { id } b { id } sharedPolicies(first: 5) { edges { node { id } } } } } }',
  '{ trace(technology: "technology:artificial-intelligence") { places { region { id } totalCount initiatives(first: 5) { edges { date node { id } evidence { paragraph terms } } } } } }',
  '{ search(query: "과기부", first: 5) { edges { score matchedName node { id } } } }',
  '{ policies(first: 50, orderBy: { field: DATE, direction: DESC }) { totalCount edges { node { id date } } } }',
  '{ neighborhood(ids: ["agency:most"], depth: 2, limit: 60) { nodes { node { id } } } }',
];

const answersOf = (store: GraphStore): Promise<unknown[]> =>
  Promise.all(questions.map((question) => ask(store, question)));

describe.skipIf(!hasNeo4j())('from the embedded engine to Neo4j and back', () => {
  it('keeps every byte of the content, the digest and the answers', async () => {
    const { grafeo, neo4j } = engines;
    if (neo4j === null) throw new Error('no Neo4j');
    await empty(grafeo);
    await empty(neo4j);
    await seedFromFolder(grafeo, packagePath('seeds'));
    await writeFullRows(grafeo);

    const first = await backupStore(grafeo, inFolder('first.ndjson.gz'));
    await restoreFile(neo4j, inFolder('first.ndjson.gz'));
    const second = await backupStore(neo4j, inFolder('second.ndjson'));
    const back = openGrafeo({ folder: inFolder('back') });
    await restoreFile(back, inFolder('second.ndjson'));
    const third = await backupStore(back, inFolder('third.ndjson.gz'));

    expect(first.counts.entities).toBeGreaterThan(3_000);
    expect(first.counts.relationships).toBeGreaterThan(3_000);
    expect([second.sha256, third.sha256]).toEqual([first.sha256, first.sha256]);
    expect(contentOf(inFolder('second.ndjson'))).toBe(contentOf(inFolder('first.ndjson.gz')));
    expect(contentOf(inFolder('third.ndjson.gz'))).toBe(contentOf(inFolder('first.ndjson.gz')));
    const answers = await answersOf(grafeo);
    for (const answer of answers) expect(answer).not.toHaveProperty('errors');
    expect(await answersOf(neo4j)).toEqual(answers);
    expect(await answersOf(back)).toEqual(answers);
    // Restored, the store is what seeding left: there is nothing to change.
    await back.prepare();
    await back.close();
  });
});

/** A store of which a test sees each call before it is made, and can refuse it. */
const watched = (inner: GraphStore, before: (statement: string) => Promise<void> | void): GraphStore => ({
  engine: inner.engine,
  read: async (statement, params, options) => {
    await before(statement.name);
    return inner.read(statement, params, options);
  },
  write: (work) =>
    inner.write((transaction) =>
      work({
        run: async (statement, params) => {
          await before(statement.name);
          return transaction.run(statement, params);
        },
      }),
    ),
  prepare: (options) => inner.prepare(options),
  ping: () => inner.ping(),
  close: () => inner.close(),
});

const world = packagePath('tests', 'fixtures', 'seeds');

const policyOf = (id: string, properties: EntityRow['properties']): EntityRow => ({
  id,
  type: 'Policy',
  properties: { sortName: id, sortDate: '', nameKeys: [], recordedOn: '2030', origin: 'tests', ...properties },
});

const write = (store: GraphStore, entities: readonly EntityRow[], relationships: readonly RelationshipRow[] = []) =>
  applyPlan(store, {
    entities: { create: entities, change: [], remove: [] },
    relationships: { create: relationships, change: [], remove: [] },
  });

describe.each(['grafeo', ...(hasNeo4j() ? ['neo4j'] : [])] as const)('on %s', (name) => {
  const store = (): GraphStore => {
    const found = storesOf(engines).find(({ engine }) => engine === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  beforeEach(async () => {
    await empty(store());
    await store().prepare();
  });

  it('keeps odd texts, lists and numbers', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('한', '글', '\u1112', '漢', '𠮷', '👩‍🔬', '\u0000', '\u2028', '"', '\\', '\n', ''),
      }),
      fc.constantFrom('', ' ', '__proto__', 'null', '\ufffd', '\u{10ffff}'),
    );
    // Neo4j keeps no zero with a sign, and JSON has none.
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
    const integer = fc.oneof(
      fc.maxSafeInteger(),
      fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 4 }), number, integer, async (words, list, amount, whole) => {
        round += 1;
        await empty(store());
        await write(
          store(),
          [
            policyOf('policy:odd', { nameKo: words, aliases: list, nameKeys: list, statedIssuerCount: whole }),
            { ...policyOf('program:odd', {}), type: 'Program' },
          ],
          [
            {
              id: 'FUNDS/policy:odd/program:odd',
              type: 'FUNDS',
              from: 'policy:odd',
              to: 'program:odd',
              properties: { recordedOn: '2030', origin: 'tests', maxAmount: amount, currency: 'CNY', evidence: list },
            },
          ],
        );
        const file = inFolder(`${String(round)}.ndjson.gz`);
        const backup = await backupStore(store(), file);
        const other = openGrafeo({ folder: null });
        await restoreFile(other, file);
        expect((await storeDigest(other, false)).sha256).toBe(backup.sha256);
        await restoreFile(store(), file, { replace: true });
        expect(contentOf(file)).toContain(JSON.stringify(words));
        expect((await storeDigest(store(), false)).sha256).toBe(backup.sha256);
        await other.close();
      }),
      { numRuns: 40 },
    );
  });

  it('gives equal files for equal graphs, whatever the order in which they were written', async () => {
    const rows = ['policy:b', 'policy:a', 'policy:c'].map((id) => policyOf(id, { nameKo: id }));
    await write(store(), rows);
    const one = await backupStore(store(), inFolder('one.ndjson'));
    await empty(store());
    await write(store(), [...rows].reverse());
    const two = await backupStore(store(), inFolder('two.ndjson'));
    // The snapshot tells the moment of writing, which is content too.
    const withoutSnapshot = (file: string): string => contentOf(file).replace(/\n\{"record":"Snapshot".*/, '');
    expect(withoutSnapshot(inFolder('two.ndjson'))).toBe(withoutSnapshot(inFolder('one.ndjson')));
    expect(one.counts).toEqual(two.counts);
    const again = await backupStore(store(), inFolder('three.ndjson'));
    expect(again.sha256).toBe(two.sha256);
  });

  it('reads an entity with very many relationships a page at a time', async () => {
    const spokes = Array.from({ length: 5_003 }, (_, at) => policyOf(`policy:spoke-${String(at)}`, {}));
    const links = spokes.map(({ id }): RelationshipRow => ({
      id: `CITES/policy:hub/${id}`,
      type: 'CITES',
      from: 'policy:hub',
      to: id,
      properties: { recordedOn: '2030', origin: 'tests' },
    }));
    await write(store(), [policyOf('policy:hub', {}), ...spokes], links);
    const read: string[] = [];
    const backup = await backupStore(
      watched(store(), (statement) => void read.push(statement)),
      inFolder('hub.ndjson'),
    );
    expect(read.filter((statement) => statement === 'portable/relationships-of-one').length).toBe(6);
    expect(backup.counts).toEqual({ entities: 5_004, relationships: 5_003, records: 1 });
    expect((await verifyFile(inFolder('hub.ndjson'))).sha256).toBe(backup.sha256);
  });

  it('holds one state of a store that is written to meanwhile', async () => {
    await write(store(), [policyOf('policy:before', {})]);
    let disturbed = 0;
    const disturbing = watched(store(), async (statement) => {
      if (statement !== 'portable/entities' || disturbed > 0) return;
      disturbed += 1;
      await write(store(), [policyOf('policy:meanwhile', {})]);
    });
    const backup = await backupStore(disturbing, inFolder('a.ndjson'));
    expect([disturbed, backup.counts.entities]).toEqual([1, 2]);
    expect(backup.sha256).toBe((await storeDigest(store(), false)).sha256);
  });

  it('gives up, and leaves no file, when somebody writes all the time', async () => {
    await write(store(), [policyOf('policy:before', {})]);
    let writes = 0;
    const disturbing = watched(store(), async (statement) => {
      if (statement === 'portable/entities') await write(store(), [policyOf(`policy:${String((writes += 1))}`, {})]);
    });
    await expect(backupStore(disturbing, inFolder('a.ndjson'))).rejects.toThrow(/written to each of the 3 times/);
    expect([writes, readdirSync(folder)]).toEqual([3, []]);
  });

  it('refuses a store that is not empty, and replaces what it holds when told to', async () => {
    await seedFromFolder(store(), world);
    const backup = await backupStore(store(), inFolder('a.ndjson.gz'));
    await expect(restoreFile(store(), inFolder('a.ndjson.gz'))).rejects.toThrow(/The store is not empty: it holds \d+/);
    await write(store(), [policyOf('policy:later', {})]);
    const restored = await restoreFile(store(), inFolder('a.ndjson.gz'), { replace: true });
    expect([restored.sha256, restored.resumed]).toEqual([backup.sha256, false]);
    expect(await ask(store(), '{ node(id: "policy:later") { id } }')).toEqual({ data: { node: null } });
    await store().prepare();
  });

  it('is not served half restored, and completed by the same file only', async () => {
    await seedFromFolder(store(), world);
    const backup = await backupStore(store(), inFolder('whole.ndjson'));
    await empty(store());
    await write(store(), [policyOf('policy:other', {})]);
    await backupStore(store(), inFolder('other.ndjson'));
    await empty(store());
    let batches = 0;
    const breaking = watched(store(), (statement) => {
      if (statement.startsWith('write/') && (batches += 1) === 5) throw new StoreUnavailableError('the power went out');
    });
    await expect(restoreFile(breaking, inFolder('whole.ndjson'))).rejects.toThrow('the power went out');
    await expect(store().prepare()).rejects.toThrow(StoreStateError);
    await expect(restoreFile(store(), inFolder('other.ndjson'))).rejects.toThrow(/restore of another backup/);
    const restored = await restoreFile(store(), inFolder('whole.ndjson'));
    expect([restored.resumed, (await storeDigest(store(), false)).sha256]).toEqual([true, backup.sha256]);
    await store().prepare();
  });

  it('makes no backup of what it could not restore', async () => {
    await write(store(), [policyOf('policy:a', { nameKo: 'a' })]);
    const strange = (text: string) =>
      store().write((transaction) => transaction.run({ ...removeEverything, text }, {}));
    await strange("MATCH (n:Entity {id: 'policy:a'}) SET n.colour = 'red'");
    await expect(backupStore(store(), inFolder('a.ndjson'))).rejects.toThrow(
      /policy:a has the property "colour", which Policy does not have/,
    );
    await strange("MATCH (n:Entity {id: 'policy:a'}) SET n.colour = null SET n:Draft");
    await expect(backupStore(store(), inFolder('a.ndjson'))).rejects.toThrow(/the label Draft/);
  });

  it('says what else is in the database, and leaves it out', async () => {
    await write(store(), [policyOf('policy:a', {}), policyOf('policy:b', {})]);
    await store().write((transaction) =>
      transaction.run(
        {
          ...removeEverything,
          text: "MATCH (n:Entity {id: 'policy:a'}) CREATE (b:Bloom {name: 'a perspective'})-[:SHOWS]->(n) CREATE (b)-[:SHOWS]->(:Scene {name: 'a scene'})",
        },
        {},
      ),
    );
    const { counts, strangers } = await backupStore(store(), inFolder('a.ndjson'));
    expect(counts).toEqual({ entities: 2, relationships: 0, records: 1 });
    expect(strangers).toEqual({ nodes: 2, relationships: 2, labels: ['Bloom', 'Scene'] });
  });

  it('refuses a relationship to an entity that the backup does not have', async () => {
    const lines = [
      { entity: 'Policy', id: 'policy:a', properties: {} },
      { relationship: 'CITES', id: 'CITES/policy:a/policy:b', from: 'policy:a', to: 'policy:b', properties: {} },
    ];
    writeBackup(
      inFolder('a.ndjson'),
      lines.map((line) => JSON.stringify(line)),
    );
    await expect(restoreFile(store(), inFolder('a.ndjson'))).rejects.toThrow(PortableStoreError);
    await expect(store().prepare()).rejects.toThrow(/restore into this store was interrupted/);
  });
});
