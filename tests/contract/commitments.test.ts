/** Commitments, funding, diffusion and `asOf`, on more of the made-up world and on both engines: whole answers. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { ask, dataOf } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';

const folder = mkdtempSync(path.join(tmpdir(), 'more-world-'));
let engines: Engines;
beforeAll(async () => {
  cpSync(packagePath('tests', 'fixtures', 'seeds'), folder, { recursive: true });
  cpSync(packagePath('tests', 'fixtures', 'more-world.yaml'), path.join(folder, 'reference', 'more-world.yaml'));
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, folder);
});
afterAll(async () => {
  await engines.close();
  rmSync(folder, { recursive: true });
});

const expectData = async (query: string, data: unknown): Promise<void> => {
  for (const store of storesOf(engines)) expect(await dataOf(store, query), store.engine).toEqual(data);
};
const nodes = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('commitments', () => {
  it('lists targets and money by deadline, readings flagged, and what is overdue on a day', () =>
    expectData(
      `{ commitments(today: "2031-06-01", first: 3) { totalCount undatedCount pageInfo { hasNextPage } coverage { entityCounts { type count } notes }
        edges { node { id kind reading deadline deadlinePrecision overdue value minValue maxValue unit currency caveats indicator { id } money { per program { id } }
          policies { id } who { id } regions { id } technologies { id } about { id } evidence { paragraph terms } } } } }`,
      {
        commitments: {
          totalCount: 6,
          undatedCount: 3,
          pageInfo: { hasNextPage: true },
          coverage: {
            entityCounts: [
              { type: 'INDICATOR', count: 2 },
              { type: 'PROGRAM', count: 3 },
            ],
            notes: ['2 of 5 have no date.'],
          },
          edges: [
            {
              node: {
                id: 'indicator:light-share',
                kind: 'TARGET',
                reading: 'POSSIBLE',
                deadline: '2031-05',
                deadlinePrecision: 'MONTH',
                overdue: true,
                value: 6,
                minValue: null,
                maxValue: null,
                unit: 'percent',
                currency: null,
                caveats: ['Printed as current under the heading of goals.'],
                indicator: { id: 'indicator:light-share' },
                money: null,
                policies: nodes('policy:starlight-plan'),
                who: nodes('agency:starlight'),
                regions: nodes('region:land-starlight'),
                technologies: nodes('technology:light', 'technology:moonlight-cells'),
                about: [],
                evidence: [{ paragraph: null, terms: [] }],
              },
            },
            {
              node: {
                id: 'FUNDS/policy:starlight-plan/program:starlight-grant/enterprise',
                kind: 'FUND',
                reading: 'STATED',
                deadline: '2031-06',
                deadlinePrecision: 'MONTH',
                overdue: false,
                value: null,
                minValue: null,
                maxValue: 300000,
                unit: 'CNY',
                currency: 'CNY',
                caveats: [],
                indicator: null,
                money: { per: 'enterprise', program: { id: 'program:starlight-grant' } },
                policies: nodes('policy:starlight-plan'),
                who: nodes('agency:starlight'),
                regions: nodes('region:land-starlight'),
                technologies: nodes('technology:moonlight'),
                about: nodes('program:starlight-grant'),
                evidence: [{ paragraph: null, terms: [] }],
              },
            },
            {
              node: {
                id: 'indicator:moonlight-centres',
                kind: 'TARGET',
                reading: 'STATED',
                deadline: '2032',
                deadlinePrecision: 'YEAR',
                overdue: false,
                value: 10,
                minValue: null,
                maxValue: null,
                unit: 'centres',
                currency: null,
                caveats: [],
                indicator: { id: 'indicator:moonlight-centres' },
                money: null,
                policies: nodes('policy:moonlight-plan'),
                who: nodes('agency:fiction', 'agency:imagination'),
                regions: nodes('region:land-starlight'),
                technologies: nodes('technology:moonlight'),
                about: [],
                evidence: [{ paragraph: 'p2', terms: ['2032년까지 달빛센터 10개', '달빛센터 10개'] }],
              },
            },
          ],
        },
      },
    ));

  const found = (filter: string) =>
    `{ commitments(filter: { ${filter} }, today: "2030-01-01") { undatedCount edges { node { id } } } }`;
  const listed = (undatedCount: number, ...ids: readonly string[]) => ({
    commitments: { undatedCount, edges: ids.map((id) => ({ node: { id } })) },
  });

  it('filters by a deadline that touches the time, by its precision', async () => {
    await expectData(found('from: "2031-05-20", to: "2031-05"'), listed(3, 'indicator:light-share'));
    await expectData(found('from: "2032-12-31", kinds: [TARGET]'), listed(0, 'indicator:moonlight-centres'));
  });

  it('filters by technology and region with all in them, and by what had been said', async () => {
    await expectData(
      found('technology: "technology:moonlight", kinds: [TARGET], regions: ["region:land"]'),
      listed(0, 'indicator:light-share', 'indicator:moonlight-centres'),
    );
    await expectData(found('asOf: "2029"'), listed(0));
  });

  it('gives every commitment once over its pages', async () => {
    for (const store of storesOf(engines)) {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const { commitments } = (await dataOf(
          store,
          'query ($after: String) { commitments(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }',
          { after },
        )) as {
          commitments: {
            pageInfo: { hasNextPage: boolean; endCursor: string };
            edges: { node: { id: string } }[];
          };
        };
        ids.push(...commitments.edges.map(({ node }) => node.id));
        after = commitments.pageInfo.hasNextPage ? commitments.pageInfo.endCursor : null;
      } while (after !== null);
      expect(ids.length).toBe(6);
      expect(new Set(ids).size).toBe(6);
    }
  });
});

describe('funding', () => {
  const fund = (program: string, maxAmount: number | null) => ({ node: { program: { id: program }, maxAmount } });
  const money = 'edges { node { program { id } maxAmount } }';

  it('adds only what can be added, and shows what is behind each sum', () =>
    expectData(
      `{ funding(groupBy: POLICY) { node { id } totalCount sums { currency basis amount count funds { totalCount ${money} } } unstated { ${money} } notes } }`,
      {
        funding: [
          {
            node: { id: 'policy:starlight-plan' },
            totalCount: 4,
            sums: [
              {
                currency: 'CNY',
                basis: 'EACH',
                amount: 500000,
                count: 2,
                funds: {
                  totalCount: 2,
                  edges: [fund('program:starlight-grant', 300000), fund('program:starlight-prize', 200000)],
                },
              },
              {
                currency: 'EUR',
                basis: 'UNSTATED',
                amount: 1000,
                count: 1,
                funds: { totalCount: 1, edges: [fund('program:starlight-prize', 1000)] },
              },
            ],
            unstated: { edges: [fund('program:starlight-loan', null)] },
            notes: [
              '2 of the funds name what one payment may reach (enterprise, person); how many are paid is not known.',
              '1 of the funds names a sum of which the text does not say for what one payment is.',
              '1 of the funds names no sum.',
            ],
          },
          {
            node: { id: 'policy:moonlight-plan' },
            totalCount: 1,
            sums: [
              {
                currency: 'CNY',
                basis: 'UNSTATED',
                amount: 5000000,
                count: 1,
                funds: { totalCount: 1, edges: [fund('program:starlight-pilot', 5000000)] },
              },
            ],
            unstated: { edges: [] },
            notes: ['1 of the funds names a sum of which the text does not say for what one payment is.'],
          },
        ],
      },
    ));

  it("takes the program's technologies and regions before its policy's, and says what counts twice", async () => {
    const twice = '3 of the funds stand in further groups too, and count in each.';
    for (const store of storesOf(engines)) {
      const { funding } = (await dataOf(
        store,
        '{ funding(groupBy: TECHNOLOGY) { node { id } totalCount notes } }',
      )) as {
        funding: { node: { id: string }; totalCount: number; notes: string[] }[];
      };
      expect(
        funding.map(({ node, totalCount, notes }) => [node.id, totalCount, notes.includes(twice)]),
        store.engine,
      ).toEqual([
        ['technology:light', 3, true],
        ['technology:moonlight-cells', 3, true],
        ['technology:moonlight', 2, false],
      ]);
    }
    await expectData(
      '{ funding(groupBy: REGION, filter: { from: "2030-03", technology: "technology:moonlight" }) { node { id } totalCount } }',
      {
        funding: [
          { node: { id: 'region:land-starlight' }, totalCount: 3 },
          { node: { id: 'region:land' }, totalCount: 1 },
        ],
      },
    );
  });
});

describe('diffusion', () => {
  const link =
    '{ node { id } policy { id } type followerLevel policyLevel lag { minDays maxDays minMonths maxMonths } notes }';

  it('shows who follows whom across levels, and after how long as far as the dates say', () =>
    expectData(
      `{ diffusion { totalCount flows { type policyLevel followerLevel count links { edges { node { id } } } } links { edges ${link} } coverage { notes } } }`,
      {
        diffusion: {
          totalCount: 3,
          flows: [
            {
              type: 'CITES',
              policyLevel: null,
              followerLevel: 'CENTRAL',
              count: 1,
              links: { edges: [{ node: { id: 'policy:old-starlight-plan' } }] },
            },
            {
              type: 'IMPLEMENTS',
              policyLevel: 'CENTRAL',
              followerLevel: 'MUNICIPAL',
              count: 1,
              links: { edges: [{ node: { id: 'policy:starlight-plan' } }] },
            },
            {
              type: 'SUCCEEDS',
              policyLevel: 'CENTRAL',
              followerLevel: 'MUNICIPAL',
              count: 1,
              links: { edges: [{ node: { id: 'policy:starlight-plan' } }] },
            },
          ],
          links: {
            edges: [
              {
                node: { id: 'policy:starlight-plan' },
                policy: { id: 'policy:moonlight-plan' },
                type: 'IMPLEMENTS',
                followerLevel: 'MUNICIPAL',
                policyLevel: 'CENTRAL',
                lag: { minDays: 58, maxDays: 88, minMonths: 1, maxMonths: 2 },
                notes: ['One date is of the news, not of the act.'],
              },
              {
                node: { id: 'policy:starlight-plan' },
                policy: { id: 'policy:old-starlight-plan' },
                type: 'SUCCEEDS',
                followerLevel: 'MUNICIPAL',
                policyLevel: 'CENTRAL',
                lag: { minDays: 1521, maxDays: 1915, minMonths: 50, maxMonths: 62 },
                notes: [],
              },
              {
                node: { id: 'policy:old-starlight-plan' },
                policy: { id: 'policy:light-law' },
                type: 'CITES',
                followerLevel: 'CENTRAL',
                policyLevel: null,
                lag: null,
                notes: [],
              },
            ],
          },
          coverage: { notes: ['1 of 4 have no date.', '1 of 3 have no lag: a date is missing.'] },
        },
      },
    ));

  const followers = (filter: string) =>
    `{ diffusion(filter: { ${filter} }) { links { edges { node { id } policy { id } } } } }`;
  const pairs = (...found: readonly (readonly [string, string])[]) => ({
    diffusion: { links: { edges: found.map(([id, policy]) => ({ node: { id }, policy: { id: policy } })) } },
  });

  it('follows a policy both ways over any number of steps', async () => {
    const whole = pairs(
      ['policy:starlight-plan', 'policy:old-starlight-plan'],
      ['policy:old-starlight-plan', 'policy:light-law'],
    );
    await expectData(followers('policy: "policy:light-law"'), whole);
    await expectData(followers('policy: "policy:old-starlight-plan"'), whole);
  });

  it('keeps to a technology, a time and what had been said', async () => {
    await expectData(followers('technology: "technology:moonlight", from: "2030-03-31"'), {
      diffusion: {
        links: {
          edges: [
            { node: { id: 'policy:starlight-plan' }, policy: { id: 'policy:moonlight-plan' } },
            { node: { id: 'policy:starlight-plan' }, policy: { id: 'policy:old-starlight-plan' } },
          ],
        },
      },
    });
    await expectData(followers('to: "2029"'), pairs(['policy:old-starlight-plan', 'policy:light-law']));
    await expectData(followers('asOf: "2029"'), pairs());
  });

  it('refuses what is no policy and no technology', async () => {
    for (const filter of ['policy: "agency:fiction"', 'technology: "agency:fiction"']) {
      const { errors } = await ask(engines.grafeo, followers(filter));
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

it('gives of entities and single fields only what had been said by a date', () =>
  expectData(
    `{ then: entity(id: "agency:fiction", asOf: "2030-01-03") { id } now: entity(id: "agency:fiction", asOf: "2030-01") { id } byName: entity(name: "가상부", asOf: "2029") { id } byId: entity(id: "agency:fiction", asOf: "2030-01-04") { id }
       region: node(id: "region:land-starlight") { ... on Region { before: partOf(asOf: "2029") { node { id } } partOf(asOf: "2030-01-04") { node { id } } } } }`,
    {
      then: null,
      now: { id: 'agency:fiction' },
      byName: null,
      byId: { id: 'agency:fiction' },
      region: { before: null, partOf: { node: { id: 'region:land' } } },
    },
  ));
