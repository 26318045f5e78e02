/**
 * Statements that are put together for a question: whatever is asked in one, both engines answer as the fixed statements
 * do that ask field by field, and the texts keep the rules of those in files.
 */
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cypherProblems } from '../../scripts/cypher-rules.js';
import { articlesField } from '../../src/derive/graphql-names.js';
import { coIssuersOf } from '../../src/graph/co-issuers.js';
import { expandPages, type Step } from '../../src/graph/expand.js';
import { readEntities, readList } from '../../src/graph/nested/read.js';
import { countedCoIssuers, followedPage, type EntityShape, type FollowShape } from '../../src/graph/nested/shape.js';
import { pageRequest, type Page, type PageArguments } from '../../src/graph/page.js';
import { ontology, type EntityType, type Field } from '../../src/ontology/index.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { hasNeo4j, openEngines, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('seeds'));
});
afterAll(() => engines.close());

const types: readonly EntityType[] = ontology.entityTypes;
const everything: EntityShape = { keys: null, names: new Set(), follows: [], coIssuers: [] };
const idOnly: EntityShape = { keys: new Set(), names: new Set(['KO']), follows: [], coIssuers: [] };

/** All statements that the work reads, with their parameters. */
const watched = async (
  store: GraphStore,
  work: (store: GraphStore) => Promise<unknown>,
): Promise<{ name: string; text: string; params: Record<string, unknown> }[]> => {
  const seen: { name: string; text: string; params: Record<string, unknown> }[] = [];
  const recording: Pick<GraphStore, 'engine' | 'read'> = {
    engine: store.engine,
    read: (statement, params, options) => {
      seen.push({ name: statement.name, text: statement.text, params: statement.parseParams(params) });
      return store.read(statement, params, options);
    },
  };
  await work(recording as GraphStore);
  return seen;
};

const plain = (page: Page<Step> | undefined): unknown =>
  page && {
    more: [page.hasNextPage, page.hasPreviousPage],
    items: page.items.map(({ cursor, item }) => [cursor, item.node.id, item.relationship, item.node]),
  };

const follow = (field: Field, page: PageArguments, asOf: string | null = null): FollowShape => ({
  field,
  page: pageRequest(page),
  asOf,
  relationshipKeys: null,
  node: everything,
});

const idsOf = async (store: GraphStore, type: EntityType): Promise<string[]> => {
  const { found } = await readList(store, { list: type.list, filter: {}, order: null }, { first: 25 }, idOnly);
  return found.items.map(({ item }) => item.id);
};

describe.each(types.map((type): [string, EntityType] => [type.list, type]))('%s', (_list, type) => {
  it.each(Object.entries({ ...type.fields, articles: articlesField }))(
    'are read with their %s as those are read alone',
    async (_name, field) => {
      for (const store of storesOf(engines)) {
        const ids = await idsOf(store, type);
        const asked: [PageArguments, string | null][] = [
          [{ first: 2 }, null],
          [{ first: 100 }, '2023-05-25'],
        ];
        const { found: first } = await readEntities(store, ids, {
          ...everything,
          follows: asked.map(([page, asOf]) => follow(field, page, asOf)),
        });
        for (const [page, asOf] of asked) {
          const alone = await expandPages(store, field, ids, page, asOf);
          for (const id of ids) {
            const entity = first.get(id);
            expect(entity && plain(followedPage(entity, follow(field, page, asOf)))).toEqual(plain(alone.get(id)));
          }
        }
        // The page after the first one of whoever has one.
        const more = ids.find((id) => {
          const entity = first.get(id);
          return entity !== undefined && followedPage(entity, follow(field, { first: 2 }))?.hasNextPage;
        });
        if (more === undefined) continue;
        const entity = first.get(more);
        const after = entity && followedPage(entity, follow(field, { first: 2 }))?.items.at(-1)?.cursor;
        const next = { first: 3, after };
        const { found } = await readEntities(store, [more], { ...everything, follows: [follow(field, next)] });
        const again = found.get(more);
        expect(again && plain(followedPage(again, follow(field, next)))).toEqual(
          plain((await expandPages(store, field, [more], next, null)).get(more)),
        );
      }
    },
  );
});

it('counts co-issuers as the lists of issuers do, page by page', async () => {
  for (const store of storesOf(engines)) {
    const ministries = await readList(store, { list: 'ministries', filter: {}, order: null }, { first: 25 }, idOnly);
    const ids = ministries.found.items.map(({ item }) => item.id);
    for (const period of [
      { from: null, to: null, asOf: null },
      { from: '2021', to: '2023-05', asOf: '2023-05-26' },
    ]) {
      const listed = await coIssuersOf(store, ids, { ...period, weighting: 'COUNT' });
      for (const id of ids) {
        const counted: [string, number][] = [];
        for (let after: string | undefined, more = true; more;) {
          const page = pageRequest({ first: 2, after });
          const asked = { page, ...period };
          const { found } = await readEntities(store, [id], {
            ...idOnly,
            coIssuers: [{ ...asked, node: idOnly }],
          });
          const entity = found.get(id);
          const read = entity && countedCoIssuers(entity, asked);
          counted.push(...(read?.items ?? []).map(({ item }): [string, number] => [item.agency.id, item.weight]));
          after = read?.items.at(-1)?.cursor;
          more = read?.hasNextPage ?? false;
        }
        expect(counted).toEqual(listed.get(id)?.coIssuers.map(({ agency, weight }) => [agency, weight]));
      }
    }
  }
});

/** Any fields, one inside the other, of any pages. */
const anyShape = (type: EntityType | undefined, depth: number): fc.Arbitrary<EntityShape> => {
  const fields = Object.values(type?.fields ?? { articles: articlesField });
  const keys = Object.keys(type?.properties ?? {});
  return fc.record({
    keys: fc.option(fc.subarray(['nameKo', 'recordedOn', 'caveats', ...keys]).map((some) => new Set(some))),
    names: fc.subarray(['KO', 'EN', 'ZH_HANS', 'ZH_HANT'] as const).map((some) => new Set(some)),
    coIssuers: fc.constant([]),
    follows:
      depth === 0
        ? fc.constant([])
        : fc.subarray(fields, { maxLength: Math.min(2, fields.length) }).chain((some) =>
            fc.tuple(
              ...some.map((field) =>
                fc.record({
                  field: fc.constant(field),
                  page: fc.integer({ min: 1, max: 5 }).map((first) => pageRequest({ first })),
                  asOf: fc.constantFrom(null, '2023-05-25', '2023-06'),
                  relationshipKeys: fc.constantFrom(null, new Set<string>(), new Set(['recordedOn'])),
                  node: anyShape(
                    types.find(({ label }) => label === field.target),
                    depth - 1,
                  ),
                }),
              ),
            ),
          ),
  });
};

const unfolded = (entity: object, shape: EntityShape): unknown => ({
  ...Object.fromEntries(Object.entries(entity).filter(([, value]) => value !== null)),
  followed: shape.follows.map((each) =>
    followedPage(entity as never, each)?.items.map(({ item }) => [item.relationship, unfolded(item.node, each.node)]),
  ),
});

it.skipIf(!hasNeo4j())('whatever is asked, both engines answer the same', async () => {
  const { grafeo, neo4j: server } = engines;
  if (server === null) throw new Error('no server');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...types).chain((type) => fc.tuple(fc.constant(type), anyShape(type, 3))),
      async ([type, shape]) => {
        const [embedded, remote] = await Promise.all(
          [grafeo, server].map(async (store) => {
            const { found } = await readList(store, { list: type.list, filter: {}, order: null }, { first: 8 }, shape);
            return found.items.map(({ item }) => unfolded(item.node, shape));
          }),
        );
        expect(remote).toEqual(embedded);
      },
    ),
    { numRuns: 25 },
  );
});

describe('their texts', () => {
  const filters: readonly Record<string, unknown>[] = [
    {},
    { ids: ['agency:most'], nameContains: '科技', asOf: '2023-05', date: { from: '2022', to: '2023-05' } },
  ];
  const texts = async (store: GraphStore) => {
    const all: { name: string; text: string; params: Record<string, unknown> }[] = [];
    for (const type of types) {
      const fields = Object.values(type.fields);
      const shape = {
        ...idOnly,
        follows: fields.map((field) => ({ ...follow(field, { first: 3 }, '2023-05'), node: idOnly })),
      };
      for (const filter of filters) {
        const more = Object.fromEntries(
          Object.entries(type.properties).flatMap(([key, property]) =>
            'choices' in property ? [[key, [property.choices[0]]]] : [],
          ),
        );
        const linked = Object.fromEntries(type.listFilters.map((name) => [name, ['region:beijing']]));
        const query = {
          list: type.list,
          filter: filter === filters[0] ? {} : { ...filter, ...more, ...linked },
          order: null,
        };
        all.push(...(await watched(store, (seen) => readList(seen, query, { first: 3 }, shape))));
        all.push(...(await watched(store, (seen) => readEntities(seen, ['agency:most', 'region:beijing'], shape))));
      }
    }
    return all.filter(({ name }) => name.startsWith('nested/'));
  };

  it('keep the rules of those in files', async () => {
    const broken = (await texts(engines.grafeo)).flatMap(({ name, text }) =>
      cypherProblems(name, `// Which entities are these?\n${text}\n`),
    );
    expect(broken).toEqual([]);
  });

  it.skipIf(!hasNeo4j())('bring no notification', async () => {
    const address = inject('neo4j');
    if (address === null) throw new Error('no address');
    const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
    for (const { text, params } of await texts(engines.grafeo)) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params);
      expect(
        summary.gqlStatusObjects.filter(
          ({ gqlStatus }) => !['00000', '00001', '02000', '00N'].some((fine) => gqlStatus.startsWith(fine)),
        ),
        text,
      ).toEqual([]);
    }
    await driver.close();
  });
});
