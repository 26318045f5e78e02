/** Commitments and `asOf`, on more of the made-up world and on both engines: whole answers. */
import { describe, expect, it } from 'vitest';
import { dataOf } from '../ask.js';
import { storesOf } from './engines.js';
import { engines, expectData, nodes } from './more-world.js';

describe('commitments', () => {
  it('lists targets and money by deadline, readings flagged, and what is overdue on a day', () =>
    expectData(
      `{ commitments(today: "2031-06-01", first: 3) { totalCount undatedCount overdueCount pageInfo { hasNextPage } coverage { entityCounts { type count } notes }
        edges { node { id kind reading deadline deadlinePrecision overdue value minValue maxValue unit currency caveats indicator { id } money { per program { id } }
          policies { id } who { id } regions { id } technologies { id } about { id } evidence { paragraph terms } } } } }`,
      {
        commitments: {
          totalCount: 6,
          undatedCount: 3,
          overdueCount: 1,
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
