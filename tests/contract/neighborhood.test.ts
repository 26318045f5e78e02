/** What surrounds entities, on the made-up world and on both engines: whole answers. */
import { describe, expect, it } from 'vitest';
import { neighborhood } from '../../src/graph/neighborhood.js';
import { edgesAmong } from '../../src/graph/outline.js';
import { scopeOf } from '../../src/graph/scope.js';
import { subgraphOf } from '../../src/graph/subgraph.js';
import { edge, expectAnswer, hop, onEach, refusal, shape } from './graph-world.js';

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
