/** Diffusion, on more of the made-up world and on both engines: whole answers. */
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.js';
import { engines, expectData } from './more-world.js';

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
