/** Questions about parts of the graph, on the made-up world and on both engines: whole answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neighborhood } from '../../src/graph/neighborhood.js';
import { edgesAmong } from '../../src/graph/outline.js';
import { paths } from '../../src/graph/paths.js';
import { scopeOf } from '../../src/graph/scope.js';
import { subgraphOf } from '../../src/graph/subgraph.js';
import { ontology } from '../../src/ontology/index.js';
import { packagePath } from '../../src/package-path.js';
import { seedContent } from '../../src/seed/content.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';

const factRelations = ontology.relationshipTypes.filter(({ role }) => role === 'fact').map(({ type }) => type);

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('tests', 'fixtures', 'seeds'));
});
afterAll(() => engines.close());

/** The answer of every engine is this one. */
const expectAnswer = async (query: string, answer: unknown): Promise<void> => {
  for (const store of storesOf(engines)) expect(await ask(store, query), store.engine).toEqual(answer);
};

const onEach = async <Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result[]> =>
  Promise.all(storesOf(engines).map(work));

/** The message and code of the only error. */
const refusal = async (query: string): Promise<string> => {
  const { errors } = await ask(engines.grafeo, query);
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  return errors?.[0]?.message ?? '';
};

const hop = (hops: number | null, ...ids: readonly string[]) => ids.map((id) => ({ node: { id }, hop: hops }));
const edge = (type: string, source: string, target: string) => ({ type, source, target, directed: true, weight: 1 });
const shape =
  '{ nodes { node { id } hop } edges { type source target directed weight } omitted { limit nodes edges exact } }';

describe('neighborhood', () => {
  it('gives the neighbours of a policy and all relationships among them, provenance left aside', () =>
    expectAnswer(`{ neighborhood(ids: ["policy:moonlight-plan"]) ${shape} }`, {
      data: {
        neighborhood: {
          nodes: [
            ...hop(0, 'policy:moonlight-plan'),
            ...hop(1, 'agency:fiction', 'agency:imagination', 'indicator:moonlight-centres'),
            ...hop(1, 'program:starlight-pilot', 'region:land-starlight', 'technology:moonlight'),
          ],
          edges: [
            edge('APPLIES_TO', 'policy:moonlight-plan', 'region:land-starlight'),
            edge('FUNDS', 'policy:moonlight-plan', 'program:starlight-pilot'),
            edge('ISSUED_BY', 'policy:moonlight-plan', 'agency:fiction'),
            edge('ISSUED_BY', 'policy:moonlight-plan', 'agency:imagination'),
            edge('LOCATED_IN', 'program:starlight-pilot', 'region:land-starlight'),
            edge('SETS', 'policy:moonlight-plan', 'indicator:moonlight-centres'),
            edge('TARGETS', 'policy:moonlight-plan', 'technology:moonlight'),
            edge('TARGETS', 'program:starlight-pilot', 'technology:moonlight'),
          ],
          omitted: [],
        },
      },
    }));

  it('says what the limit kept out, and that more lies behind it', () =>
    expectAnswer(`{ neighborhood(ids: ["policy:moonlight-plan"], depth: 2, limit: 3) ${shape} }`, {
      data: {
        neighborhood: {
          nodes: [...hop(0, 'policy:moonlight-plan'), ...hop(1, 'agency:fiction', 'agency:imagination')],
          edges: [
            edge('ISSUED_BY', 'policy:moonlight-plan', 'agency:fiction'),
            edge('ISSUED_BY', 'policy:moonlight-plan', 'agency:imagination'),
          ],
          omitted: [{ limit: 'nodes', nodes: 4, edges: 4, exact: false }],
        },
      },
    }));

  it('caps each hop, and takes no node left out for one of a later hop', () =>
    expectAnswer(
      `{ neighborhood(ids: ["technology:moonlight"], depth: 2, perHop: 2, relationTypes: [TARGETS, FUNDS, LOCATED_IN]) ${shape} }`,
      {
        data: {
          neighborhood: {
            nodes: [
              ...hop(0, 'technology:moonlight'),
              ...hop(1, 'policy:moonlight-plan', 'program:moonlight-forum'),
              ...hop(2, 'region:land-starlight'),
            ],
            edges: [
              edge('LOCATED_IN', 'program:moonlight-forum', 'region:land-starlight'),
              edge('TARGETS', 'policy:moonlight-plan', 'technology:moonlight'),
              edge('TARGETS', 'program:moonlight-forum', 'technology:moonlight'),
            ],
            omitted: [{ limit: 'hop 1', nodes: 1, edges: 1, exact: false }],
          },
        },
      },
    ));

  it('follows items of bulletins when their type is named, and shows what the relationships say', () =>
    expectAnswer(
      `{ neighborhood(ids: ["source:cell-page"], depth: 2, entityTypes: [ARTICLE, ACHIEVEMENT]) {
          nodes { node { id } hop } edges { id properties { name value } caveat recordedOn evidence { paragraph terms } } coverage { articleCount undatedCount notes } } }`,
      {
        data: {
          neighborhood: {
            nodes: [
              ...hop(0, 'source:cell-page'),
              ...hop(1, 'article:sample-2030-01-04-technology-01'),
              ...hop(2, 'achievement:moonlight-cell'),
            ],
            edges: [
              {
                id: 'CITES_SOURCE/article:sample-2030-01-04-technology-01/source:cell-page',
                properties: [{ name: 'order', value: '1' }],
                caveat: null,
                recordedOn: '2030-01-04',
                evidence: [{ paragraph: 'p3', terms: ['https://example.org/cell'] }],
              },
              {
                id: 'MENTIONS/article:sample-2030-01-04-technology-01/achievement:moonlight-cell',
                properties: [],
                caveat: null,
                recordedOn: '2030-01-04',
                evidence: [
                  { paragraph: 'p1', terms: ['31.5%'] },
                  { paragraph: 'p2', terms: ['31.5%'] },
                ],
              },
            ],
            coverage: { articleCount: 1, undatedCount: 3, notes: ['3 of 3 have no date.'] },
          },
        },
      },
    ));

  it('is empty before anything was said', () =>
    expectAnswer(`{ neighborhood(ids: ["policy:moonlight-plan"], asOf: "2029") ${shape} }`, {
      data: { neighborhood: { nodes: [], edges: [], omitted: [] } },
    }));

  it('refuses what it cannot answer', async () => {
    expect(await refusal(`{ neighborhood(ids: ["agency:fiction", "nobody"]) ${shape} }`)).toContain('"nobody"');
    expect(await refusal(`{ neighborhood(ids: []) ${shape} }`)).toContain('`ids`');
    expect(await refusal(`{ neighborhood(ids: ["agency:fiction"], depth: 5) ${shape} }`)).toContain('`depth`');
    expect(await refusal(`{ neighborhood(ids: ["agency:fiction"], limit: 1001) ${shape} }`)).toContain('`limit`');
    expect(await refusal(`{ neighborhood(ids: ["agency:fiction"], perHop: 0) ${shape} }`)).toContain('`perHop`');
  });

  it('becomes a picture: names, dates and properties', async () => {
    const query = { ids: ['agency:starlight'], depth: 1, entityTypes: ['Program'], limit: 200, perHop: null };
    const whole = { relationTypes: null, asOf: null };
    const found = await onEach(async (store) => subgraphOf(store, await neighborhood(store, { ...query, ...whole })));
    for (const subgraph of found) {
      expect(subgraph).toEqual({
        nodes: [
          {
            id: 'agency:starlight',
            type: 'Agency',
            name: '별빛시 정부',
            nameEn: null,
            nameZh: null,
            date: null,
            recordedOn: '2030-01-04',
            hop: 0,
            described: { names: { ko: '별빛시 정부' }, aliases: [], dateBasis: null },
          },
          {
            id: 'program:moonlight-forum',
            type: 'Program',
            name: '달빛 포럼',
            nameEn: null,
            nameZh: null,
            date: '2030-01-03',
            recordedOn: '2030-01-04',
            hop: 1,
            described: { names: { ko: '달빛 포럼' }, aliases: [], dateBasis: 'happened' },
          },
        ],
        edges: [
          {
            id: 'LEADS/agency:starlight/program:moonlight-forum',
            source: 'agency:starlight',
            target: 'program:moonlight-forum',
            type: 'LEADS',
            directed: true,
            weight: 1,
            recordedOn: '2030-01-04',
            properties: {},
            evidence: [{ from: 'article:sample-2030-01-04-brief-01', paragraph: 'p2' }],
          },
        ],
        omitted: [],
      });
    }
  });

  it('counts the relationships of which there are too many', async () => {
    const nodes = ['policy:moonlight-plan', 'agency:fiction', 'agency:imagination', 'technology:moonlight'];
    for (const found of await onEach((store) => edgesAmong(store, nodes, scopeOf(null, null), null, { most: 1 }))) {
      expect(found.edges.map(({ id }) => id)).toEqual(['ISSUED_BY/policy:moonlight-plan/agency:fiction']);
      expect(found.omitted).toEqual([{ limit: 'edges', nodes: 0, edges: 2, exact: true }]);
    }
  });
});

describe('paths', () => {
  const step = (type: string, direction: string) => ({ type, direction, alsoBy: [] });
  const pathShape = '{ length truncated nodes { id } steps { type direction alsoBy } }';

  it('gives the shortest first, then those through the least connected nodes', () =>
    expectAnswer(`{ paths(from: "agency:fiction", to: "agency:starlight", first: 2) ${pathShape} }`, {
      data: {
        paths: [
          {
            length: 3,
            truncated: null,
            nodes: [
              { id: 'agency:fiction' },
              { id: 'policy:moonlight-plan' },
              { id: 'region:land-starlight' },
              { id: 'agency:starlight' },
            ],
            steps: [step('ISSUED_BY', 'INCOMING'), step('APPLIES_TO', 'OUTGOING'), step('LOCATED_IN', 'INCOMING')],
          },
          {
            length: 4,
            truncated: null,
            nodes: [
              { id: 'agency:fiction' },
              { id: 'policy:moonlight-plan' },
              { id: 'program:starlight-pilot' },
              { id: 'region:land-starlight' },
              { id: 'agency:starlight' },
            ],
            steps: [
              step('ISSUED_BY', 'INCOMING'),
              step('FUNDS', 'OUTGOING'),
              step('LOCATED_IN', 'OUTGOING'),
              step('LOCATED_IN', 'INCOMING'),
            ],
          },
        ],
      },
    }));

  it('shows what each step says', () =>
    expectAnswer(
      '{ paths(from: "policy:moonlight-plan", to: "program:starlight-pilot", maxLength: 1) { steps { type direction recordedOn caveat properties { name value } evidence { paragraph terms } } } }',
      {
        data: {
          paths: [
            {
              steps: [
                {
                  type: 'FUNDS',
                  direction: 'OUTGOING',
                  recordedOn: '2030-01-04',
                  caveat: null,
                  properties: [
                    { name: 'maxAmount', value: '5000000' },
                    { name: 'currency', value: 'CNY' },
                  ],
                  evidence: [{ paragraph: 'p5', terms: ['최대 500만 위안'] }],
                },
              ],
            },
          ],
        },
      },
    ));

  it('goes through a country only when asked to', async () => {
    const query = (more: string) =>
      `{ paths(from: "agency:fiction", to: "region:land-starlight", relationTypes: [LOCATED_IN, PART_OF] ${more}) { nodes { id } } }`;
    await expectAnswer(query(''), { data: { paths: [] } });
    await expectAnswer(query('throughCountries: true'), {
      data: { paths: [{ nodes: [{ id: 'agency:fiction' }, { id: 'region:land' }, { id: 'region:land-starlight' }] }] },
    });
  });

  it('goes through items of bulletins only when asked to', () =>
    expectAnswer(
      '{ paths(from: "agency:fiction", to: "technology:moonlight", relationTypes: [MENTIONS], first: 1) { nodes { id } } }',
      {
        data: {
          paths: [
            {
              nodes: [
                { id: 'agency:fiction' },
                { id: 'article:sample-2030-01-04-policy-01' },
                { id: 'technology:moonlight' },
              ],
            },
          ],
        },
      },
    ));

  it('finds none before anything was said', () =>
    expectAnswer('{ paths(from: "agency:fiction", to: "agency:imagination", asOf: "2029") { length } }', {
      data: { paths: [] },
    }));

  it('refuses what it cannot answer', async () => {
    expect(await refusal('{ paths(from: "agency:fiction", to: "nobody") { length } }')).toContain('"nobody"');
    expect(await refusal('{ paths(from: "agency:fiction", to: "agency:fiction") { length } }')).toContain('Name two');
    const ends = 'from: "agency:fiction", to: "agency:starlight"';
    expect(await refusal(`{ paths(${ends}, maxLength: 7) { length } }`)).toContain('`maxLength`');
    expect(await refusal(`{ paths(${ends}, first: 21) { length } }`)).toContain('`first`');
  });

  it('finds all that there are, as a search of the whole graph in memory does', async () => {
    const { relationships } = seedContent(readSeedFiles(packagePath('tests', 'fixtures', 'seeds')));
    const facts = [...relationships.values()].filter(({ type }) => factRelations.includes(type));
    const neighbours = (id: string): string[] =>
      facts.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    const walk = (path: readonly string[], end: string, most: number): string[] => {
      const last = path.at(-1) ?? '';
      if (last === end) return [path.join(' ')];
      if (path.length > most || last === 'region:land') return [];
      return [...new Set(neighbours(last))]
        .filter((id) => !path.includes(id))
        .flatMap((id) => walk([...path, id], end, most));
    };
    for (const [from, to] of [
      ['agency:fiction', 'agency:imagination'],
      ['institution:galaxy', 'agency:starlight'],
      ['policy:moonlight-plan', 'program:moonlight-forum'],
      ['indicator:moonlight-market', 'region:land-starlight'],
    ] as const) {
      const query = { from, to, relationTypes: null, throughCountries: false, first: 20, asOf: null };
      for (const maxLength of [1, 2, 3, 5, 6]) {
        const expected = walk([from], to, maxLength);
        expect(expected.length).toBeLessThanOrEqual(20);
        for (const found of await onEach((store) => paths(store, { ...query, maxLength }))) {
          expect(found.map(({ nodes }) => nodes.join(' ')).sort()).toEqual(expected.sort());
          expect(found.map(({ steps }) => steps.length)).toEqual(found.map(({ steps }) => steps.length).sort());
        }
      }
    }
  });

  describe('with tight bounds', () => {
    const query = {
      from: 'agency:fiction',
      to: 'agency:starlight',
      maxLength: 4,
      relationTypes: null,
      throughCountries: false,
      first: 5,
      asOf: null,
    };

    it('says on each path that others may be missing', async () => {
      for (const found of await onEach((store) => paths(store, query, { bounds: { eachNode: 3, inAll: 100 } }))) {
        expect(found.map(({ nodes }) => nodes.length)).toEqual([4, 5, 5]);
        for (const { truncated } of found) {
          expect(truncated).toBe(
            'not all relationships of 2 nodes were followed (policy:moonlight-plan, region:land-starlight).',
          );
        }
      }
    });

    it('does not call it an answer that nothing was found', async () => {
      for (const store of storesOf(engines)) {
        await expect(paths(store, query, { bounds: { eachNode: 1, inAll: 2 } })).rejects.toThrow(
          'No path was found, but',
        );
      }
    });
  });
});

describe('graph', () => {
  it('gives what concerns a technology, and what that is directly related to', () =>
    expectAnswer(`{ graph(filter: { technology: "technology:moonlight-cells" }) ${shape} }`, {
      data: {
        graph: {
          nodes: [
            ...hop(0, 'achievement:moonlight-cell', 'technology:moonlight-cells'),
            ...hop(1, 'institution:galaxy', 'technology:moonlight'),
          ],
          edges: [
            edge('ADVANCES', 'achievement:moonlight-cell', 'technology:moonlight-cells'),
            edge('BROADER', 'technology:moonlight-cells', 'technology:moonlight'),
            edge('DEVELOPED', 'institution:galaxy', 'achievement:moonlight-cell'),
          ],
          omitted: [],
        },
      },
    }));

  it('gives kinds of entities, a region and a time, dates touching the span by their precision', () =>
    expectAnswer(
      `{ graph(filter: { types: [POLICY, PROGRAM, INDICATOR], regions: ["region:land"], from: "2030-01-03", to: "2030" }) ${shape} }`,
      {
        data: {
          graph: {
            nodes: [...hop(0, 'program:moonlight-forum')],
            edges: [],
            omitted: [],
          },
        },
      },
    ));

  it('is the whole graph without a filter, newest first, and counts what the limit kept out', () =>
    expectAnswer(`{ graph(limit: 4) ${shape} }`, {
      data: {
        graph: {
          nodes: hop(
            null,
            'indicator:moonlight-centres',
            'program:moonlight-forum',
            'policy:moonlight-plan',
            'program:starlight-pilot',
          ),
          edges: [
            edge('FUNDS', 'policy:moonlight-plan', 'program:starlight-pilot'),
            edge('SETS', 'policy:moonlight-plan', 'indicator:moonlight-centres'),
          ],
          omitted: [{ limit: 'nodes', nodes: 11, edges: 0, exact: true }],
        },
      },
    }));

  it('refuses what it cannot answer', async () => {
    expect(await refusal(`{ graph(filter: { technology: "region:land" }) ${shape} }`)).toContain('"region:land"');
    expect(await refusal(`{ graph(limit: 10001) ${shape} }`)).toContain('`limit`');
  });
});
