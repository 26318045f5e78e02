/** The search on both engines: the same answers to every judged query, and an index that follows the content. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packagePath } from '../../src/package-path.js';
import { applyPlan } from '../../src/seed/apply.js';
import { seedContent } from '../../src/seed/content.js';
import { planSeeding } from '../../src/seed/plan.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { ask, dataOf, lastSnapshotOf } from '../ask.js';
import { openEngines, removeEverything, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('seeds'));
});
afterAll(() => engines.close());

const judgements = parse(readFileSync(packagePath('tests', 'fixtures', 'search-judgements.yaml'), 'utf8')) as {
  query: string;
}[];

const question = `query ($query: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) { totalCount leftOut facets { type count }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score why matchedName node { id type name } } } }`;

it('gives the same answers from both engines', async () => {
  for (const { query } of judgements) {
    const [embedded, ...others] = await Promise.all(
      storesOf(engines).map((store) => ask(store, question, { query, first: 100 })),
    );
    expect(embedded?.errors).toBeUndefined();
    for (const other of others) expect(other, query).toEqual(embedded);
  }
});

describe('an answer', () => {
  it('says what was found, under which name, and why', async () => {
    for (const store of storesOf(engines)) {
      expect(
        await dataOf(
          store,
          '{ search(query: "海澱", first: 1) { totalCount facets { type count } edges { score why matchedName node { id } } } }',
        ),
      ).toEqual({
        search: {
          totalCount: 1,
          facets: [{ type: 'REGION', count: 1 }],
          edges: [{ score: 0.9, why: 'ALIAS', matchedName: '海澱', node: { id: 'region:beijing-haidian' } }],
        },
      });
    }
  });

  it('counts all types in its facets, and lists those asked for', async () => {
    const { search } = (await dataOf(engines.grafeo, question, { query: '인공지능', types: ['POLICY'] })) as {
      search: { totalCount: number; facets: { type: string; count: number }[]; edges: { node: { type: string } }[] };
    };
    expect(search.edges.map(({ node }) => node.type)).toEqual(search.edges.map(() => 'POLICY'));
    expect(search.totalCount).toBe(search.facets.find(({ type }) => type === 'POLICY')?.count);
    expect(search.facets.map(({ type }) => type)).toContain('TECHNOLOGY');
  });

  it('pages through all results without losing or repeating one', async () => {
    const seen: string[] = [];
    const totals = new Set<number>();
    for (let after: string | null = null; ;) {
      const { search } = (await dataOf(engines.grafeo, question, { query: '베이징', first: 7, after })) as {
        search: {
          totalCount: number;
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      totals.add(search.totalCount);
      seen.push(...search.edges.map(({ node }) => node.id));
      if (!search.pageInfo.hasNextPage) break;
      after = search.pageInfo.endCursor;
    }
    expect(seen.length).toBeGreaterThan(20);
    expect([...totals]).toEqual([seen.length]);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('the snapshot', () => {
  const content = () => seedContent(readSeedFiles(packagePath('tests', 'fixtures', 'seeds')));
  const search = (store: Engines['grafeo'], query: string) =>
    dataOf(store, '  query ($query: String!) { search(query: $query) { edges { node { id } } } }', { query });
  const empty = { entities: new Map(), relationships: new Map() };

  it('is the same on both engines for the same content', async () => {
    const named = [];
    for (const store of storesOf(engines)) {
      await ask(store, '{ node(id: "agency:most") { id } }');
      named.push(lastSnapshotOf(store));
    }
    expect(named[0]).toEqual({ sequence: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    for (const snapshot of named) expect(snapshot).toEqual(named[0]);
  });

  it('advances with each write, and the index follows it', async () => {
    for (const store of storesOf(engines)) {
      await store.write((transaction) => transaction.run(removeEverything, {}));
      await applyPlan(store, await planSeeding(store, content()));
      expect(await search(store, '상상청')).toEqual({ search: { edges: [{ node: { id: 'agency:imagination' } }] } });
      const first = lastSnapshotOf(store) as { sequence: number; digest: string };

      const changed = content();
      const agency = changed.entities.get('agency:imagination');
      if (agency === undefined) throw new Error('no such agency');
      await applyPlan(
        store,
        await planSeeding(store, {
          ...changed,
          entities: new Map(changed.entities).set(agency.id, {
            ...agency,
            properties: { ...agency.properties, nameKo: '공상청' },
          }),
        }),
      );
      expect(await search(store, '공상청')).toEqual({ search: { edges: [{ node: { id: 'agency:imagination' } }] } });
      expect(await search(store, '상상청')).toEqual({ search: { edges: [] } });
      const second = lastSnapshotOf(store) as { sequence: number; digest: string };
      expect(second.sequence).toBe(first.sequence + 1);
      expect(second.digest).not.toBe(first.digest);

      await applyPlan(store, await planSeeding(store, content()));
      await search(store, '상상청');
      expect(lastSnapshotOf(store)).toEqual({ sequence: first.sequence + 2, digest: first.digest });
    }
  });

  it('stays when nothing was written, and is no entity', async () => {
    for (const store of storesOf(engines)) {
      const { coverage } = (await dataOf(store, '{ coverage { entityCounts { type count } } }')) as {
        coverage: { entityCounts: { type: string; count: number }[] };
      };
      const before = lastSnapshotOf(store);
      await applyPlan(store, await planSeeding(store, content()));
      await dataOf(store, '{ node(id: "snapshot") { id } }');
      expect(lastSnapshotOf(store)).toEqual(before);
      expect(coverage.entityCounts.reduce((sum, { count }) => sum + count, 0)).toBe(content().entities.size);
    }
  });

  it('is given to a store that was written before there were any', async () => {
    for (const store of storesOf(engines)) {
      await dataOf(store, '{ node(id: "snapshot") { id } }');
      const { digest } = lastSnapshotOf(store) as { digest: string };
      await store.write((transaction) =>
        transaction.run({ ...removeEverything, text: 'MATCH (s:Snapshot) DELETE s' }, {}),
      );
      await dataOf(store, '{ node(id: "snapshot") { id } }');
      expect(lastSnapshotOf(store)).toBeNull();
      await applyPlan(store, await planSeeding(store, content()));
      await dataOf(store, '{ node(id: "snapshot") { id } }');
      expect(lastSnapshotOf(store)).toEqual({ sequence: 1, digest });
    }
  });

  it('differs for the content of each origin', async () => {
    const digests = new Set<string>();
    const store = engines.grafeo;
    for (const origin of ['seeds', 'others']) {
      await applyPlan(store, await planSeeding(store, origin === 'seeds' ? content() : empty, origin));
      await dataOf(store, '{ node(id: "snapshot") { id } }');
      digests.add((lastSnapshotOf(store) as { digest: string }).digest);
    }
    expect(digests.size).toBe(2);
  });
});
