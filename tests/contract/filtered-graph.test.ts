/** The graph and what a filter leaves of it, on the made-up world and on both engines: whole answers. */
import { describe, expect, it } from 'vitest';
import { edge, expectAnswer, hop, refusal, shape } from './graph-world.js';

describe('graph', () => {
  it('gives what concerns a technology, and what that is directly related to', () =>
    expectAnswer(`{ graph(filter: { technology: "technology:moonlight-cells" }) ${shape} }`, {
      data: {
        graph: {
          nodes: [
            ...hop(0, 'achievement:moonlight-cell', 'technology:moonlight-cells'),
            ...hop(1, 'institution:galaxy', 'technology:moonlight'),
          ],
          edges: [
            edge('ADVANCES', 'achievement:moonlight-cell', 'technology:moonlight-cells'),
            edge('BROADER', 'technology:moonlight-cells', 'technology:moonlight'),
            edge('DEVELOPED', 'institution:galaxy', 'achievement:moonlight-cell'),
          ],
          omitted: [],
        },
      },
    }));

  it('gives kinds of entities, a region and a time, dates touching the span by their precision', () =>
    expectAnswer(
      `{ graph(filter: { types: [POLICY, PROGRAM, INDICATOR], regions: ["region:land"], from: "2030-01-03", to: "2030" }) ${shape} }`,
      {
        data: {
          graph: {
            nodes: [...hop(0, 'program:moonlight-forum')],
            edges: [],
            omitted: [],
          },
        },
      },
    ));

  it('is the whole graph without a filter, newest first, and counts what the limit kept out', () =>
    expectAnswer(`{ graph(limit: 4) ${shape} }`, {
      data: {
        graph: {
          nodes: hop(
            null,
            'indicator:moonlight-centres',
            'program:moonlight-forum',
            'policy:moonlight-plan',
            'program:starlight-pilot',
          ),
          edges: [
            edge('FUNDS', 'policy:moonlight-plan', 'program:starlight-pilot'),
            edge('SETS', 'policy:moonlight-plan', 'indicator:moonlight-centres'),
          ],
          omitted: [{ limit: 'nodes', nodes: 11, edges: 0, exact: true }],
        },
      },
    }));

  it('refuses what it cannot answer', async () => {
    expect(await refusal(`{ graph(filter: { technology: "region:land" }) ${shape} }`)).toContain('"region:land"');
    expect(await refusal(`{ graph(limit: 10001) ${shape} }`)).toContain('`limit`');
  });
});
