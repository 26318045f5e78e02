/** Co-issuance over time, on both engines: changes and timelines as whole answers. */
import { describe, expect, it } from 'vitest';
import { ask, dataOf } from '../ask.js';
import { WatchedStore } from '../watched-store.js';
import { answer, engines, pairs } from './co-issuance-world.js';

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
