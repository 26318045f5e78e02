/** What the service answers over HTTP, on the made-up world, and how many statements a request costs. */
import { describe, expect, it } from 'vitest';
import { post, store } from './http-world.js';

describe('an answer', () => {
  it('names the issuers in their order, with what says so', async () => {
    const { status, body, extensions } = await post({
      query: `query ($id: ID!) { node(id: $id) { ... on Policy { name(language: ZH_HANT) issuers { statedCount totalCount complete
        edges { role order node { name } evidence { article { name } paragraph terms sources { url } } recordedOn caveat } } } } }`,
      variables: { id: 'policy:moonlight-plan' },
    });
    const said = (term: string) => [
      {
        article: { name: "가상부 외, '달빛 계획' 발표" },
        paragraph: 'p3',
        terms: [term, '공동으로'],
        sources: [{ url: 'https://example.org/moonlight' }],
      },
    ];
    // The node and the page are 2; each of 20 issuers is 1, its two places 2, with an article and two sources each 6.
    expect(extensions).toMatchObject({ cost: { requested: 182, limit: 20_000 } });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: {
          node: {
            name: '月光計劃',
            issuers: {
              statedCount: 3,
              totalCount: 2,
              complete: false,
              edges: [
                {
                  role: 'JOINT',
                  order: 1,
                  node: { name: '가상부' },
                  evidence: said('가상부'),
                  recordedOn: '2030-01-04',
                  caveat: null,
                },
                {
                  role: 'JOINT',
                  order: 2,
                  node: { name: '상상청' },
                  evidence: said('상상청'),
                  recordedOn: '2030-01-04',
                  caveat: null,
                },
              ],
            },
          },
        },
      },
    });
  });

  it('is null for an id of nothing', async () => {
    expect(
      (await post({ query: '{ node(id: "policy:none") { id } nodes(ids: ["x", "policy:moonlight-plan"]) { id } }' }))
        .body,
    ).toMatchObject({
      data: { node: null, nodes: [null, { id: 'policy:moonlight-plan' }] },
    });
  });

  it('finds an entity by its name in any script, and by an alias', async () => {
    expect(
      (
        await post({
          query:
            '{ a: entity(name: "星光市") { id } b: entity(name: "想象廳") { id } c: entity(name: "가부") { id } d: entity(name: "nothing") { id } }',
        })
      ).body,
    ).toMatchObject({
      data: {
        a: { id: 'region:land-starlight' },
        b: { id: 'agency:imagination' },
        c: { id: 'agency:fiction' },
        d: null,
      },
    });
  });

  it('was not yet known before the bulletin', async () => {
    expect(
      (
        await post({
          query:
            '{ node(id: "policy:moonlight-plan") { ... on Policy { issuers(asOf: "2029") { totalCount } } } policies(filter: { asOf: "2030-01-03" }) { totalCount } }',
        })
      ).body,
    ).toMatchObject({
      data: { node: { issuers: { totalCount: 0 } }, policies: { totalCount: 0 } },
    });
  });

  it('traces a technology with its narrower ones, who, where, when and with what money', async () => {
    const { body } = await post({
      query: `{ trace(technology: "technology:light") { totalCount places { region { id } totalCount initiatives { edges { date node { id } actors { relationship node { id } } money { maxAmount currency program { id } } } } }
        unplaced { totalCount initiatives { edges { node { id } } } } timeline { period region { id } count } } }`,
    });
    const money = [{ maxAmount: 5_000_000, currency: 'CNY', program: { id: 'program:starlight-pilot' } }];
    expect(body.data).toEqual({
      trace: {
        totalCount: 4,
        places: [
          {
            region: { id: 'region:land-starlight' },
            totalCount: 3,
            initiatives: {
              edges: [
                {
                  date: '2030-01-03',
                  node: { id: 'program:moonlight-forum' },
                  actors: [{ relationship: 'LEADS', node: { id: 'agency:starlight' } }],
                  money: [],
                },
                {
                  date: '2030-01-02',
                  node: { id: 'policy:moonlight-plan' },
                  actors: [
                    { relationship: 'ISSUED_BY', node: { id: 'agency:fiction' } },
                    { relationship: 'ISSUED_BY', node: { id: 'agency:imagination' } },
                  ],
                  money,
                },
                { date: '2030-01-02', node: { id: 'program:starlight-pilot' }, actors: [], money },
              ],
            },
          },
        ],
        unplaced: { totalCount: 1, initiatives: { edges: [{ node: { id: 'achievement:moonlight-cell' } }] } },
        timeline: [{ period: '2030-01', region: { id: 'region:land-starlight' }, count: 3 }],
      },
    });
  });

  it('names the snapshot that it was computed from', async () => {
    const { extensions } = await post({ query: '{ node(id: "policy:moonlight-plan") { id } }' });
    expect(extensions).toMatchObject({
      snapshot: { sequence: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
  });

  it('pages through a list without losing or repeating a row', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { body } = await post({
        query:
          'query ($after: String) { agencies(first: 1, after: $after, orderBy: { field: NAME }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        variables: { after },
      });
      const { agencies } = body.data as {
        agencies: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      seen.push(...agencies.nodes.map(({ id }) => id));
      if (!agencies.pageInfo.hasNextPage) break;
      after = agencies.pageInfo.endCursor;
    }
    expect(seen).toEqual(['agency:fiction', 'agency:starlight', 'agency:imagination']);
  });
});

// Every answer also reads the snapshot that it names, while the rest is read.
describe('the number of statements', () => {
  const statementsOf = async (query: string): Promise<number> => {
    const before = store.statements.length;
    expect((await post({ query })).body.errors).toBeUndefined();
    const read = store.statements.slice(before);
    return read.length;
  };
  const nested = (first: number): string =>
    `{ policies(first: ${String(first)}) { nodes { issuers { edges { node { coIssuers { edges { node { id } } } } evidence { article { id } sources { id } } } } technologies { edges { node { broader { node { id } } } } } } } }`;

  it('does not grow with the number of rows', async () => {
    const agencies = (first: number): string =>
      `{ agencies(first: ${String(first)}) { nodes { id regions { edges { node { id partOf { node { id } } } } } policies { totalCount edges { node { id } evidence { sources { id } } } } } } }`;
    expect(await statementsOf(agencies(3))).toBe(await statementsOf(agencies(1)));
  });

  it('follows the depth of the question', async () => {
    // The page with issuers, technologies and their co-issuers, its snapshot beside it; then the sources of the articles.
    expect(await statementsOf(nested(10))).toBe(2);
  });

  it('of a search is one for its page, once the index is built', async () => {
    const query =
      '{ search(query: "달빛") { totalCount facets { type count } edges { score why matchedName node { id } } } }';
    await post({ query: '{ search(query: "별빛") { totalCount } }' });
    // One more tells which snapshot the index must have.
    expect(await statementsOf(query)).toBe(2);
  });

  it('is one for a node asked for in many places', async () => {
    expect(
      await statementsOf(
        '{ a: node(id: "agency:fiction") { id } b: node(id: "agency:fiction") { id } c: nodes(ids: ["agency:fiction", "region:land"]) { id } }',
      ),
    ).toBe(1);
  });
});
