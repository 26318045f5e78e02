/** Co-issuance over a small made-up world, on both engines: weights, measures, changes and timelines as whole answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf } from '../ask.js';
import { WatchedStore } from '../watched-store.js';
import { openEngines, storesOf, type Engines } from './engines.js';
import { issued, writeIssued } from './issuer-lists.js';

const world = [
  issued('plan', '2021-02-10', 'most ndrc'),
  issued('law', '2021-03', 'most ndrc mof'),
  issued('vision', '2021', 'most mof'),
  issued('notice', '2022-05-01', 'most ndrc', { stated: 4 }),
  issued('guide', '2022-05-20', 'ndrc miit'),
  issued('circular', '2022-11', 'most ndrc miit moe'),
  issued('own', '2022-12-31', 'moe'),
  issued('undated', null, 'moe mof'),
  issued('late', '2023-01-01', 'most mof', { recordedOn: '2024-06-07' }),
];

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await writeIssued(store, world);
});
afterAll(() => engines.close());

/** The answer, which is the same on all engines. */
const answer = async (query: string): Promise<unknown> => {
  const [first, ...others] = await Promise.all(storesOf(engines).map((store) => dataOf(store, query)));
  for (const other of others) expect(other).toEqual(first);
  return first;
};

const pairs = 'edges { a { id } b { id } weight }';

describe('the weighting', () => {
  it.each([
    ['COUNT', 3],
    // law of three issuers, notice of two, circular of four.
    ['FRACTIONAL', 1 / 2 + 1 + 1 / 3],
    // Of five in all: vision is of most alone, guide of ndrc alone; 2021 touches the span.
    ['JACCARD', 3 / 5],
    ['COSINE', 3 / Math.sqrt(4 * 4)],
  ])('%s weighs most and ndrc from March 2021 to 2022 as %s', async (weighting, weight) => {
    const filter = '{ from: "2021-03-15", to: "2022" }';
    const { coIssuance, node } = (await answer(
      `{ coIssuance(filter: ${filter}, weighting: ${weighting}) { ${pairs} }
         node(id: "agency:most") { ... on Agency { coIssuers(from: "2021-03-15", to: "2022", weighting: ${weighting}) { edges { node { id } weight } } } } }`,
    )) as {
      coIssuance: { edges: { a: { id: string }; b: { id: string }; weight: number }[] };
      node: { coIssuers: { edges: { node: { id: string }; weight: number }[] } };
    };
    const pair = coIssuance.edges.find(({ a, b }) => a.id === 'agency:most' && b.id === 'agency:ndrc');
    expect(pair?.weight).toBeCloseTo(weight, 12);
    expect(node.coIssuers.edges.find((edge) => edge.node.id === 'agency:ndrc')?.weight).toBe(pair?.weight);
  });
});

describe('the network', () => {
  it('measures every agency of 2022, and shows the issuers that are stated without a name', async () => {
    expect(
      await answer(
        `{ coIssuance(filter: { from: "2022", to: "2022" }, minWeight: 2) {
          density modularity policyCount policies(first: 2) { totalCount pageInfo { hasNextPage } nodes { id } edges { node { date } } } unnamedIssuerCount incompletePolicies { id }
          nodes { agency { id } policyCount degree weightedDegree betweenness constraint community }
          edges { a { id } b { id } weight sharedPolicies { totalCount edges { issuerCount node { id date } } } }
          coverage { undatedCount from to notes } } }`,
      ),
    ).toEqual({
      coIssuance: {
        density: 1 / 3,
        modularity: 0,
        policyCount: 4,
        policies: {
          totalCount: 4,
          pageInfo: { hasNextPage: true },
          nodes: [{ id: 'policy:own' }, { id: 'policy:circular' }],
          edges: [{ node: { date: '2022-12-31' } }, { node: { date: '2022-11' } }],
        },
        unnamedIssuerCount: 2,
        incompletePolicies: [{ id: 'policy:notice' }],
        nodes: [
          {
            agency: { id: 'agency:ndrc' },
            policyCount: 3,
            degree: 2,
            weightedDegree: 4,
            betweenness: 1 / 3,
            constraint: 0.5,
            community: 0,
          },
          {
            agency: { id: 'agency:miit' },
            policyCount: 2,
            degree: 1,
            weightedDegree: 2,
            betweenness: 0,
            constraint: 1,
            community: 0,
          },
          {
            agency: { id: 'agency:moe' },
            policyCount: 2,
            degree: 0,
            weightedDegree: 0,
            betweenness: 0,
            constraint: null,
            community: null,
          },
          {
            agency: { id: 'agency:most' },
            policyCount: 2,
            degree: 1,
            weightedDegree: 2,
            betweenness: 0,
            constraint: 1,
            community: 0,
          },
        ],
        edges: [
          {
            a: { id: 'agency:miit' },
            b: { id: 'agency:ndrc' },
            weight: 2,
            sharedPolicies: {
              totalCount: 2,
              edges: [
                { issuerCount: 4, node: { id: 'policy:circular', date: '2022-11' } },
                { issuerCount: 2, node: { id: 'policy:guide', date: '2022-05-20' } },
              ],
            },
          },
          {
            a: { id: 'agency:most' },
            b: { id: 'agency:ndrc' },
            weight: 2,
            sharedPolicies: {
              totalCount: 2,
              edges: [
                { issuerCount: 4, node: { id: 'policy:circular', date: '2022-11' } },
                { issuerCount: 2, node: { id: 'policy:notice', date: '2022-05-01' } },
              ],
            },
          },
        ],
        coverage: {
          undatedCount: 0,
          from: '2022-05-01',
          to: '2022-12-31',
          notes: ['1 policy states 2 more issuers than it names; pairs with the unnamed ones are not counted.'],
        },
      },
    });
  });

  it('says that fractions are of the issuers named', async () => {
    const { coIssuance } = (await answer('{ coIssuance(weighting: FRACTIONAL) { coverage { notes } } }')) as {
      coIssuance: { coverage: { notes: string[] } };
    };
    expect(coIssuance.coverage.notes.at(-1)).toBe(
      'FRACTIONAL weights divide by the issuers named: with the unnamed ones they would be smaller.',
    );
  });
});

describe('changes', () => {
  const shared = 'weight sharedPolicies { edges { node { id } } }';
  const change = `a { id } b { id } difference before { ${shared} } after { ${shared} }`;
  const inPeriod = (weight: number, ...policies: string[]) => ({
    weight,
    sharedPolicies: { edges: policies.map((id) => ({ node: { id: `policy:${id}` } })) },
  });
  const between = (a: string, b: string) => ({ a: { id: `agency:${a}` }, b: { id: `agency:${b}` } });

  it('tells which pairs appeared, dissolved and grew, each with its policies in both periods', async () => {
    expect(
      await answer(
        `{ coIssuanceChanges(before: { from: "2021-03", to: "2021-12" }, after: { from: "2022", to: "2022" }) {
          before { policyCount density } after { policyCount density }
          appeared { a { id } b { id } difference } dissolved { ${change} } strengthened { ${change} } weakened { a { id } } unchanged { a { id } }
          unplacedPolicies { totalCount nodes { id date } } coverage { from to notes } } }`,
      ),
    ).toEqual({
      coIssuanceChanges: {
        before: { policyCount: 1, density: 1 },
        after: { policyCount: 4, density: 1 },
        appeared: [
          { ...between('miit', 'ndrc'), difference: 2 },
          { ...between('miit', 'moe'), difference: 1 },
          { ...between('miit', 'most'), difference: 1 },
          { ...between('moe', 'most'), difference: 1 },
          { ...between('moe', 'ndrc'), difference: 1 },
        ],
        dissolved: [
          { ...between('mof', 'most'), difference: -1, before: inPeriod(1, 'law'), after: inPeriod(0) },
          { ...between('mof', 'ndrc'), difference: -1, before: inPeriod(1, 'law'), after: inPeriod(0) },
        ],
        strengthened: [
          {
            ...between('most', 'ndrc'),
            difference: 1,
            before: inPeriod(1, 'law'),
            after: inPeriod(2, 'circular', 'notice'),
          },
        ],
        weakened: [],
        unchanged: [],
        unplacedPolicies: { totalCount: 1, nodes: [{ id: 'policy:vision', date: '2021' }] },
        coverage: {
          from: '2021',
          to: '2022-12-31',
          notes: [
            '1 policy states 2 more issuers than it names; pairs with the unnamed ones are not counted.',
            'Policies whose dates may lie inside or outside of a period, in neither network: 1.',
          ],
        },
      },
    });
  });

  it('weakens a pair by weight where the count has grown', async () => {
    const { coIssuanceChanges } = (await answer(
      `{ coIssuanceChanges(before: { to: "2021-02" }, after: { from: "2022-11" }, weighting: FRACTIONAL, filter: { agencies: ["agency:most", "agency:ndrc"] }) {
        weakened { ${change} } unchanged { a { id } } appeared { a { id } } } }`,
    )) as { coIssuanceChanges: { weakened: { difference: number }[] } };
    expect(coIssuanceChanges).toEqual({
      weakened: [
        {
          ...between('most', 'ndrc'),
          difference: 1 / 3 - 1,
          before: inPeriod(1, 'plan'),
          after: inPeriod(1 / 3, 'circular'),
        },
      ],
      unchanged: [],
      appeared: [],
    });
  });

  it.each([
    ['{ from: "2021", to: "2022" }', '{ from: "2022-06" }'],
    ['{ from: "2021" }', '{ from: "2022" }'],
    ['{ from: "2021", to: "2020" }', '{ from: "2022" }'],
    ['{ to: "2021" }', '{ from: "2023", to: "2022" }'],
  ])('refuses %s before %s', async (before, after) => {
    const { errors } = await ask(
      engines.grafeo,
      `{ coIssuanceChanges(before: ${before}, after: ${after}) { appeared { a { id } } } }`,
    );
    expect(errors).toMatchObject([{ path: ['coIssuanceChanges'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('the timeline', () => {
  const timeline = (args: string): string =>
    `{ coIssuanceTimeline(${args}) { periods { label from to network { policyCount ${pairs} } } unplacedPolicies { totalCount nodes { id } } coverage { notes } } }`;

  it('has a network for each quarter, and knows which policies belong to none', async () => {
    expect(await answer(timeline('by: QUARTER, filter: { to: "2022-06" }, weighting: FRACTIONAL'))).toEqual({
      coIssuanceTimeline: {
        periods: [
          {
            label: '2021-Q1',
            from: '2021-01',
            to: '2021-03',
            network: {
              policyCount: 2,
              edges: [
                { a: { id: 'agency:most' }, b: { id: 'agency:ndrc' }, weight: 1.5 },
                { a: { id: 'agency:mof' }, b: { id: 'agency:most' }, weight: 0.5 },
                { a: { id: 'agency:mof' }, b: { id: 'agency:ndrc' }, weight: 0.5 },
              ],
            },
          },
          ...[
            ['2021-Q2', '2021-04', '2021-06'],
            ['2021-Q3', '2021-07', '2021-09'],
            ['2021-Q4', '2021-10', '2021-12'],
            ['2022-Q1', '2022-01', '2022-03'],
          ].map(([label, from, to]) => ({ label, from, to, network: { policyCount: 0, edges: [] } })),
          {
            label: '2022-Q2',
            from: '2022-04',
            to: '2022-06',
            network: {
              policyCount: 2,
              edges: [
                { a: { id: 'agency:miit' }, b: { id: 'agency:ndrc' }, weight: 1 },
                { a: { id: 'agency:most' }, b: { id: 'agency:ndrc' }, weight: 1 },
              ],
            },
          },
        ],
        unplacedPolicies: { totalCount: 1, nodes: [{ id: 'policy:vision' }] },
        coverage: {
          notes: [
            '1 policy states 2 more issuers than it names; pairs with the unnamed ones are not counted.',
            'Policies dated too coarsely for a quarter, or not at all, in no period: 1.',
          ],
        },
      },
    });
  });

  it('has by year what a quarter could not hold, and no year for what has no date', async () => {
    const { coIssuanceTimeline, coIssuance } = (await answer(
      `{ coIssuanceTimeline { periods { label network { policyCount } } unplacedPolicies { nodes { id } } } coIssuance { policyCount } }`,
    )) as {
      coIssuanceTimeline: { periods: { network: { policyCount: number } }[]; unplacedPolicies: { nodes: unknown[] } };
      coIssuance: { policyCount: number };
    };
    expect(coIssuanceTimeline).toEqual({
      periods: [
        { label: '2021', network: { policyCount: 3 } },
        { label: '2022', network: { policyCount: 4 } },
        { label: '2023', network: { policyCount: 1 } },
      ],
      unplacedPolicies: { nodes: [{ id: 'policy:undated' }] },
    });
    expect(coIssuance.policyCount).toBe(3 + 4 + 1 + 1);
  });

  it('does not know yet what a later bulletin says', async () => {
    expect(await answer('{ coIssuanceTimeline(filter: { asOf: "2024-02" }) { periods { label } } }')).toEqual({
      coIssuanceTimeline: { periods: [{ label: '2021' }, { label: '2022' }] },
    });
  });

  it('says when the filter cuts a period', async () => {
    expect(
      await answer('{ coIssuanceTimeline(filter: { from: "2022-06" }) { periods { label } coverage { notes } } }'),
    ).toEqual({
      coIssuanceTimeline: {
        periods: [{ label: '2022' }, { label: '2023' }],
        coverage: { notes: ['The filter begins or ends inside a period: that one is not whole.'] },
      },
    });
  });

  it.each(['filter: { from: "1000", to: "2000" }', 'filter: { from: "2022", to: "2021" }'])(
    'refuses %s',
    async (args) => {
      const { errors } = await ask(engines.grafeo, timeline(args));
      expect(errors).toMatchObject([{ path: ['coIssuanceTimeline'], extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it('costs as many statements for six periods with their coverage as for one', async () => {
    const statements = async (query: string): Promise<string[]> => {
      const store = new WatchedStore(engines.grafeo);
      await dataOf(store, query);
      return store.statements.filter((name) => name !== 'snapshot/current').sort();
    };
    const query = (span: string): string =>
      `{ coIssuanceTimeline(by: QUARTER, filter: ${span}) { periods { network { ${pairs} policies { nodes { id } } coverage { notes } } } unplacedPolicies { nodes { id } } coverage { notes } } }`;
    const expected = ['co-issuance/issuer-lists', 'coverage/bulletins-by-entity', 'coverage/regions-by-entity'];
    expect(await statements(query('{ from: "2021", to: "2022" }'))).toEqual(expected);
    expect(await statements(query('{ from: "2022-04", to: "2022-06" }'))).toEqual(expected);
  });
});

it('costs one statement more to weigh the co-issuers of all agencies by their own policies', async () => {
  const statements = async (weighting: string): Promise<string[]> => {
    const store = new WatchedStore(engines.grafeo);
    await dataOf(
      store,
      `{ agencies { nodes { coIssuers(weighting: ${weighting}) { policyCount edges { policyCount node { id } weight } coverage { notes } } } } }`,
    );
    return store.statements.filter((name) => name.startsWith('co-issuance/') || name.startsWith('coverage/'));
  };
  const count = await statements('COUNT');
  expect([...count].sort()).toEqual([
    'co-issuance/issuer-lists-of-agencies',
    'co-issuance/policy-counts-of-agencies',
    'coverage/bulletins-by-entity',
    'coverage/regions-by-entity',
  ]);
  expect((await statements('COSINE')).length).toBe(count.length + 1);
});
