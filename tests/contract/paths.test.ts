/** How entities are connected, on the made-up world and on both engines: whole answers. */
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/graph/paths.js';
import { packagePath } from '../../src/package-path.js';
import { seedContent } from '../../src/seed/content.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';
import { storesOf } from './engines.js';
import { engines, expectAnswer, factRelations, onEach, refusal } from './graph-world.js';

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

  it('finds by types alone, in one statement, what the search finds step by step', async () => {
    const { entities } = seedContent(readSeedFiles(packagePath('tests', 'fixtures', 'seeds')));
    const ids = [...entities.keys()]
      .filter((id) => /^(agency|institution|company|technology|policy|program):/.test(id))
      .sort();
    const relationTypes = ['ISSUED_BY', 'TARGETS', 'FUNDS', 'LEADS', 'PARTICIPATES_IN', 'PARTNERS_WITH', 'ADVANCES'];
    let compared = 0;
    for (const [place, from] of ids.entries()) {
      for (const to of ids.slice(place + 1, place + 12)) {
        const query = { from, to, relationTypes, throughCountries: false, maxLength: 4, first: 1 + (place % 3) };
        // A question as of a date is searched step by step.
        const found = await onEach(async (store) => [
          await paths(store, { ...query, asOf: null }),
          await paths(store, { ...query, asOf: '2999' }),
        ]);
        for (const [quick, searched] of found) expect(quick).toEqual(searched);
        compared += found[0]?.[0]?.length ?? 0;
      }
    }
    expect(compared).toBeGreaterThan(10);
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
          expect(truncated).toBe('not all relationships of 1 nodes were followed (policy:moonlight-plan).');
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
