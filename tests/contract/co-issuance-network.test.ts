/** The network of co-issuance, on both engines: weights and measures as whole answers. */
import { describe, expect, it } from 'vitest';
import { dataOf } from '../ask.js';
import { WatchedStore } from '../watched-store.js';
import { answer, engines, pairs } from './co-issuance-world.js';

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
