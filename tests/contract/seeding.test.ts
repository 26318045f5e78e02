/** Seeding on both engines: idempotent, exact, all or nothing, and safe beside another writer. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { applyPlan } from '../../src/seed/apply.js';
import { planSeeding, planSize } from '../../src/seed/plan.js';
import { SeedError } from '../../src/seed/problem.js';
import { planFromFolder, seedFromFolder } from '../../src/seed/seed-store.js';
import { StoreConflictError } from '../../src/store/errors.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf } from '../ask.js';
import { hasNeo4j, openEngines, removeEverything, storesOf, type Engines } from './engines.js';
import { fullEntities, fullRelationships, testOrigin, writeFullRows } from './full-rows.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'seeds-'));
  cpSync(packagePath('tests', 'fixtures', 'seeds'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const edit = (file: string, change: (text: string) => string): void => {
  const name = path.join(folder, file);
  writeFileSync(name, change(readFileSync(name, 'utf8')));
};

const world = 'reference/world.yaml';
const bulletin = 'bulletins/2030-01-04.yaml';

describe.each(['grafeo', ...(hasNeo4j() ? ['neo4j'] : [])] as const)('on %s', (name) => {
  const store = (): GraphStore => {
    const found = storesOf(engines).find(({ engine }) => engine === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  beforeEach(async () => {
    await store().write((transaction) => transaction.run(removeEverything, {}));
    await seedFromFolder(store(), folder);
  });

  it('changes nothing the second time', async () => {
    expect(planSize(await seedFromFolder(store(), folder))).toBe(0);
  });

  it('changes exactly what a seed changed', async () => {
    edit(bulletin, (text) => text.replace('value: 10', 'value: 12'));
    const { entities, relationships } = await seedFromFolder(store(), folder);
    expect([entities.create, entities.change.map(({ id }) => id), entities.remove]).toEqual([
      [],
      ['indicator:moonlight-centres'],
      [],
    ]);
    expect(planSize({ entities: { create: [], change: [], remove: [] }, relationships })).toBe(0);
    expect(await dataOf(store(), '{ node(id: "indicator:moonlight-centres") { ... on Indicator { value } } }')).toEqual(
      { node: { value: 12 } },
    );
  });

  it('removes a fact that a seed no longer says', async () => {
    edit(bulletin, (text) => text.replace(/.*to: agency:imagination.*\n/, ''));
    const { relationships } = await seedFromFolder(store(), folder);
    expect(relationships.remove.map(({ id }) => id)).toEqual(['ISSUED_BY/policy:moonlight-plan/agency:imagination']);
    expect(
      await dataOf(store(), '{ node(id: "policy:moonlight-plan") { ... on Policy { issuers { totalCount } } } }'),
    ).toEqual({ node: { issuers: { totalCount: 1 } } });
  });

  it('removes a property and a label that a seed no longer gives', async () => {
    edit(world, (text) => text.replace('level: central, kind: administration', 'level: provincial'));
    await seedFromFolder(store(), folder);
    expect(
      await dataOf(
        store(),
        '{ ministries { nodes { id } } node(id: "agency:imagination") { ... on Agency { kind level } } }',
      ),
    ).toEqual({
      ministries: { nodes: [{ id: 'agency:fiction' }] },
      node: { kind: null, level: 'PROVINCIAL' },
    });
  });

  it('removes an entity with all that was said of it', async () => {
    edit(world, (text) => text.replace(/.*agency:imagination.*\n/, ''));
    edit(bulletin, (text) => text.replaceAll(/.*agency:imagination.*\n/g, ''));
    await seedFromFolder(store(), folder);
    expect(await dataOf(store(), '{ node(id: "agency:imagination") { id } }')).toEqual({ node: null });
  });

  it('leaves alone what another origin wrote', async () => {
    await writeFullRows(store());
    expect(planSize(await planFromFolder(store(), folder))).toBe(0);
    expect(await dataOf(store(), '{ node(id: "policy:full") { id } }')).toEqual({ node: { id: 'policy:full' } });
  });

  it('keeps every property of every type', async () => {
    await writeFullRows(store());
    const { entities, relationships } = await planSeeding(
      store(),
      { entities: new Map(), relationships: new Map() },
      testOrigin,
    );
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect([...entities.remove].sort(byId)).toEqual([...fullEntities].sort(byId));
    expect([...relationships.remove].sort(byId)).toEqual([...fullRelationships].sort(byId));
  });

  it('keeps what was there when the seeds are wrong', async () => {
    edit(bulletin, (text) => text.replace('value: 10', 'value: ten'));
    await expect(seedFromFolder(store(), folder)).rejects.toThrow(SeedError);
    expect(await dataOf(store(), '{ node(id: "indicator:moonlight-centres") { ... on Indicator { value } } }')).toEqual(
      { node: { value: 10 } },
    );
  });

  it('keeps what was there when a write fails in the middle', async () => {
    const plan = await planFromFolder(store(), folder);
    const broken = {
      entities: {
        ...plan.entities,
        create: [
          {
            id: 'agency:new',
            type: 'Agency',
            properties: { recordedOn: '2030', sortName: 'x', nameKeys: ['x'], origin: 'seeds' },
          },
        ],
      },
      relationships: {
        ...plan.relationships,
        create: [
          {
            id: 'PART_OF/agency:new/agency:gone',
            type: 'PART_OF',
            from: 'agency:new',
            to: 'agency:gone',
            properties: { recordedOn: '2030', origin: 'seeds' },
          },
        ],
      },
    };
    await expect(applyPlan(store(), broken)).rejects.toThrow(StoreConflictError);
    expect(await dataOf(store(), '{ node(id: "agency:new") { id } }')).toEqual({ node: null });
    expect(planSize(await planFromFolder(store(), folder))).toBe(0);
  });

  it('reports its progress up to the whole', async () => {
    await store().write((transaction) => transaction.run(removeEverything, {}));
    const steps: [number, number][] = [];
    const plan = await seedFromFolder(store(), folder, (done, total) => steps.push([done, total]));
    expect(steps.at(-1)).toEqual([planSize(plan), planSize(plan)]);
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b));
  });

  it('makes each entity once when two importers start together', async () => {
    await store().write((transaction) => transaction.run(removeEverything, {}));
    await Promise.allSettled([seedFromFolder(store(), folder), seedFromFolder(store(), folder)]);
    expect(planSize(await seedFromFolder(store(), folder))).toBe(0);
    expect(await dataOf(store(), '{ agencies { totalCount } }')).toEqual({ agencies: { totalCount: 3 } });
  });
});
