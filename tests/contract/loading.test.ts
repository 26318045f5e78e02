/** Loading large sets on both engines: CSV files and seeds, again after an interruption, beside seeding, and what is refused. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/generate/graph.js';
import { load } from '../../src/cli/load.js';
import { readConfig } from '../../src/config.js';
import type { GraphContent } from '../../src/ontology/content.js';
import { packagePath } from '../../src/package-path.js';
import { seedContent } from '../../src/seed/content.js';
import { exportCsv } from '../../src/seed/csv-export.js';
import { loadedOrigin, loadFolder } from '../../src/seed/load-folder.js';
import { planSeeding, planSize } from '../../src/seed/plan.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf } from '../ask.js';
import { hasNeo4j, openEngines, removeEverything, storesOf, type Engines } from './engines.js';
import { fullEntities, fullRelationships } from './full-rows.js';

const world = packagePath('tests', 'fixtures', 'seeds');

let engines: Engines;
let folder: string;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const asLoaded = ({ entities, relationships }: GraphContent): GraphContent => {
  const moved = <Row extends { id: string; properties: object }>(rows: Iterable<Row>): Map<string, Row> =>
    new Map([...rows].map((row) => [row.id, { ...row, properties: { ...row.properties, origin: loadedOrigin } }]));
  return { entities: moved(entities.values()), relationships: moved(relationships.values()) };
};

/** How many rows differ between what was loaded and what should be. */
const differences = async (store: GraphStore, wanted: GraphContent): Promise<number> =>
  planSize(await planSeeding(store, asLoaded(wanted), loadedOrigin));

const worldContent = (): GraphContent => seedContent(readSeedFiles(world));

/** The made-up world as CSV in the folder. */
const exportWorld = async (): Promise<void> => {
  const { entities, relationships } = worldContent();
  await exportCsv(folder, { entities: entities.values(), relationships: relationships.values() });
};

const edit = (file: string, change: (text: string) => string): void => {
  const name = path.join(folder, file);
  writeFileSync(name, change(readFileSync(name, 'utf8')));
};

describe.each(['grafeo', ...(hasNeo4j() ? ['neo4j'] : [])] as const)('on %s', (name) => {
  const store = (): GraphStore => {
    const found = storesOf(engines).find(({ engine }) => engine === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  beforeEach(async () => {
    await store().write((transaction) => transaction.run(removeEverything, {}));
  });

  it('loads what was exported, row for row, and shows how far it is', async () => {
    const graph = generateGraph({ entities: 3_000, seed: 7 });
    const rows = { entities: [...graph.entities()], relationships: [...graph.relationships()] };
    await exportCsv(folder, rows);
    const shares: number[] = [];
    const done = await loadFolder(store(), folder, (_done, share) => shares.push(share));
    expect(done).toEqual({ entities: rows.entities.length, relationships: rows.relationships.length });
    expect([shares.at(-1), shares]).toEqual([1, [...shares].sort((a, b) => a - b)]);
    const wanted = {
      entities: new Map(rows.entities.map((row) => [row.id, row])),
      relationships: new Map(rows.relationships.map((row) => [row.id, row])),
    };
    expect(await differences(store(), wanted)).toBe(0);
  });

  it('keeps every property of every type on the way through CSV', async () => {
    await exportCsv(folder, { entities: fullEntities, relationships: fullRelationships });
    await loadFolder(store(), folder);
    const wanted = {
      entities: new Map(fullEntities.map((row) => [row.id, row])),
      relationships: new Map(fullRelationships.map((row) => [row.id, row])),
    };
    expect(await differences(store(), wanted)).toBe(0);
  });

  it('loads seeds as seeding does', async () => {
    const shares: number[] = [];
    await loadFolder(store(), world, (_done, share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect(await differences(store(), worldContent())).toBe(0);
    expect(await dataOf(store(), '{ entity(name: "月光計劃") { id } }')).toEqual({
      entity: { id: 'policy:moonlight-plan' },
    });
  });

  it('completes what was loaded in part, and changes what the files say differently', async () => {
    await exportWorld();
    edit('entities-indicator.csv', (text) => text.replace('"2032"', '"2031"'));
    rmSync(path.join(folder, 'relationships-issued-by.csv'));
    await loadFolder(store(), folder);
    expect(await differences(store(), worldContent())).toBeGreaterThan(1);
    await exportWorld();
    await loadFolder(store(), folder);
    expect(await differences(store(), worldContent())).toBe(0);
  });

  it('is left alone by seeding, which removes what seeds no longer say', async () => {
    const graph = generateGraph({ entities: 500, seed: 7 });
    await exportCsv(folder, { entities: graph.entities(), relationships: graph.relationships() });
    await loadFolder(store(), folder);
    const { entities } = await seedFromFolder(store(), world);
    expect(entities.remove).toEqual([]);
    const again = await seedFromFolder(store(), world);
    expect(planSize(again)).toBe(0);
  });

  it.each([
    [
      'a relationship to nothing',
      'relationships-issued-by.csv',
      /"agency:fiction"/,
      '"agency:nobody"',
      /ends of the others are missing/,
    ],
    ['a value that is no number', 'entities-indicator.csv', /,10,/, ',ten,', /row \d+: `value` is "ten"/],
    ['other columns', 'entities-policy.csv', /"kind"/, '"sort"', /entities-policy\.csv has not the columns of Policy/],
    ['a quote that does not end', 'entities-policy.csv', /"\n$/, '\n', /cannot be read after row/],
  ])('refuses %s and says where', async (_what, file, before, after, message) => {
    await exportWorld();
    edit(file, (text) => {
      expect(text).toMatch(before);
      return text.replace(before, after);
    });
    await expect(loadFolder(store(), folder)).rejects.toThrow(message);
  });
});

it('refuses a file of no type', async () => {
  await exportWorld();
  cpSync(path.join(folder, 'entities-policy.csv'), path.join(folder, 'entities-patent.csv'));
  await expect(loadFolder(engines.grafeo, folder)).rejects.toThrow(/entities-patent\.csv is of no type/);
});

describe('the command', () => {
  const loadedOn = async (from: string, isTTY: boolean): Promise<string> => {
    const shown: string[] = [];
    const data = mkdtempSync(path.join(tmpdir(), 'load-data-'));
    try {
      await load(readConfig({ DATA_DIR: data }), from, { isTTY, write: (text) => shown.push(text) });
    } finally {
      rmSync(data, { recursive: true });
    }
    return shown.join('');
  };

  it('draws a bar on a terminal, over and over on one line', async () => {
    await exportWorld();
    const shown = await loadedOn(folder, true);
    expect(shown.startsWith('\r\u001b[K[')).toBe(true);
    expect(shown).toMatch(/\[█*░*\] \d+% \d+ entities and 0 relationships\r/);
    expect(shown).toMatch(
      /\[█{30}\] 100% \d+ entities and \d+ relationships\nLoaded \d+ entities and \d+ relationships in [\d.]+ s\.\n$/,
    );
    expect(shown.match(/\n/g)).toHaveLength(2);
  });

  it('writes plain lines elsewhere', async () => {
    await exportWorld();
    const lines = (await loadedOn(folder, false)).trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^Loaded \d+ entities and \d+ relationships in [\d.]+ s\.$/);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\d+% \d+ entities and \d+ relationships$/);
    expect(lines.at(-2)).toMatch(/^100% /);
    expect(lines.length).toBeLessThanOrEqual(11);
  });

  it('says what is wrong, and that a folder holds nothing to load', async () => {
    await expect(loadedOn(folder, false)).rejects.toThrow(/neither CSV files of export-csv nor seeds/);
    await exportWorld();
    edit('entities-indicator.csv', (text) => text.replace(',10,', ',ten,'));
    await expect(loadedOn(folder, false)).rejects.toMatchObject({
      name: 'CommandError',
      message: expect.stringContaining('What was loaded before stays') as string,
    });
  });
});
