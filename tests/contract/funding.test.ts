/** Funding, on more of the made-up world and on both engines: whole answers. */
import { describe, expect, it } from 'vitest';
import { dataOf } from '../ask.js';
import { storesOf } from './engines.js';
import { engines, expectData } from './more-world.js';

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
