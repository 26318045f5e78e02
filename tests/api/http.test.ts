/** The service over HTTP, on the made-up world: answers, errors, health, and how many statements a request costs. */
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpService, type HttpService } from '../../src/api/http-server.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { StatementError, StoreTimeoutError, StoreUnavailableError } from '../../src/store/errors.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import { WatchedStore } from '../watched-store.js';

let store: WatchedStore;
let service: HttpService;
let origin: string;

beforeAll(async () => {
  store = new WatchedStore(openGrafeo({ folder: null }));
  await store.prepare();
  await seedFromFolder(store, packagePath('tests', 'fixtures', 'seeds'));
  service = await createHttpService(store, pino({ level: 'silent' }));
  service.readiness.reason = null;
  await service.server.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${String((service.server.server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await service.stop();
  await store.close();
});

interface Reply {
  readonly status: number;
  readonly extensions: unknown;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: { readonly code: string; readonly candidates?: string[] };
    }[];
  };
}

const post = async (body: unknown): Promise<Reply> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { extensions, ...answer } = (await response.json()) as Reply['body'] & { readonly extensions?: unknown };
  return { status: response.status, body: answer, extensions };
};

const codeOf = async (query: string, variables?: object): Promise<string | undefined> =>
  (await post({ query, variables })).body.errors?.[0]?.extensions.code;

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

describe('a wrong request', () => {
  it.each([
    ['first: 0', '{ policies(first: 0) { totalCount } }'],
    ['first: 101', '{ policies(first: 101) { totalCount } }'],
    ['first with last', '{ policies(first: 1, last: 1) { totalCount } }'],
    ['a cursor of nothing', '{ policies(after: "x") { totalCount } }'],
    ['neither id nor name', '{ entity { id } }'],
    ['a technology that is none', '{ trace(technology: "agency:fiction") { totalCount } }'],
    [
      'an initiative that is none',
      '{ trace(technology: "technology:light", filter: { types: [AGENCY] }) { totalCount } }',
    ],
    ['a search for nothing', '{ search(query: "  ·  ") { totalCount } }'],
    ['a search for very much', `{ search(query: "${'가'.repeat(201)}") { totalCount } }`],
    ['a search for very many words', `{ search(query: "${'가나 '.repeat(13)}") { totalCount } }`],
    ['a search for too many at once', '{ search(query: "가", first: 101) { totalCount } }'],
    ['a search with a cursor of another', '{ search(query: "가", after: "WyIxIiwiYSJd") { totalCount } }'],
    ['too many ids', `{ nodes(ids: [${'"a",'.repeat(101)}]) { id } }`],
  ])('%s is BAD_USER_INPUT', async (_what, query) => {
    expect(await codeOf(query)).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['a day that does not exist', '2023-02-30'],
    ['words', 'yesterday'],
    ['a number', 2023],
  ])('%s as a date is BAD_USER_INPUT', async (_what, from) => {
    expect(
      await codeOf('query ($from: PartialDate) { coIssuance(filter: { from: $from }) { density } }', { from }),
    ).toBe('BAD_USER_INPUT');
  });

  it('with a wrong syntax is a 400', async () => {
    expect(await post({ query: '{ policies(' })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] },
    });
  });

  it('names no snapshot, and reads none', async () => {
    const before = store.statements.length;
    expect((await post({ query: '{ polices { totalCount } }' })).extensions).toBeUndefined();
    expect(store.statements.length).toBe(before);
  });

  it('for a field that does not exist is a 400', async () => {
    expect(await post({ query: '{ polices { totalCount } }' })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    });
  });

  it('that is no JSON is a 400', async () => {
    expect((await post('{"query":')).status).toBe(400);
  });

  it('of very many tokens is refused before it is validated', async () => {
    expect((await post({ query: `{ ${'a '.repeat(6_000)} }` })).status).toBe(400);
  });

  it('with a mistake in every field has ten errors at most', async () => {
    const { body } = await post({
      query: `{ ${Array.from({ length: 20 }, (_, index) => `a${String(index)}: entity { id }`).join(' ')} }`,
    });
    expect(body.errors).toHaveLength(10);
  });

  it('that a page of another site makes a browser send is refused as a possible forgery', async () => {
    const response = await fetch(`${origin}/graphql?query={coverage{articleCount}}`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(response.status).toBe(403);
  });

  it('for another path is a 404 that says where to go', async () => {
    const response = await fetch(`${origin}/nothing`);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: 'Nothing is here. GraphQL is at /graphql, its explorer at /graphiql.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      },
    ]);
  });
});

describe('a fault', () => {
  it.each([
    [new StoreUnavailableError('the driver said: secret-host:7687'), 503, 'STORE_UNAVAILABLE'],
    [new StoreTimeoutError('MATCH (n) took too long'), 503, 'TIMEOUT'],
    [new StatementError('MATCH (secret) RETURN 1'), 200, 'INTERNAL_SERVER_ERROR'],
    [new TypeError('cannot read secret of undefined'), 200, 'INTERNAL_SERVER_ERROR'],
  ])('%o of the store shows a code and nothing internal', async (error, status, code) => {
    const answer = await store.failingWith(error, () =>
      post({ query: '{ node(id: "policy:moonlight-plan") { id } }' }),
    );
    expect(answer).toMatchObject({ status, body: { data: { node: null }, errors: [{ extensions: { code } }] } });
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|MATCH|stack|\.ts/);
  });
});

// Every answer also reads the snapshot that it names, while the rest is read.
describe('the number of statements', () => {
  const statementsOf = async (query: string): Promise<number> => {
    const before = store.statements.length;
    expect((await post({ query })).body.errors).toBeUndefined();
    const read = store.statements.slice(before);
    expect(read.filter((name) => name === 'snapshot/current')).toHaveLength(1);
    return read.length - 1;
  };
  const nested = (first: number): string =>
    `{ policies(first: ${String(first)}) { nodes { issuers { edges { node { coIssuers { edges { node { id } } } } evidence { article { id } sources { id } } } } technologies { edges { node { broader { node { id } } } } } } } }`;

  it('does not grow with the number of rows', async () => {
    const agencies = (first: number): string =>
      `{ agencies(first: ${String(first)}) { nodes { id regions { edges { node { id partOf { node { id } } } } } policies { totalCount edges { node { id } evidence { sources { id } } } } } } }`;
    expect(await statementsOf(agencies(3))).toBe(await statementsOf(agencies(1)));
  });

  it('follows the depth of the question', async () => {
    // policies → issuers and technologies → co-issuers, articles, sources, broader → co-issuing agencies
    expect(await statementsOf(nested(10))).toBe(8);
  });

  it('of a search is one for its page, once the index is built', async () => {
    const query =
      '{ search(query: "달빛") { totalCount facets { type count } edges { score why matchedName node { id } } } }';
    await post({ query: '{ search(query: "별빛") { totalCount } }' });
    expect(await statementsOf(query)).toBe(1);
  });

  it('is one for a node asked for in many places', async () => {
    expect(
      await statementsOf(
        '{ a: node(id: "agency:fiction") { id } b: node(id: "agency:fiction") { id } c: nodes(ids: ["agency:fiction", "region:land"]) { id } }',
      ),
    ).toBe(1);
  });
});

describe('health', () => {
  const health = async (path: string): Promise<[number, unknown]> => {
    const response = await fetch(`${origin}/health/${path}`);
    return [response.status, await response.json()];
  };

  it('is live and ready', async () => {
    expect(await health('live')).toEqual([200, { status: 'live' }]);
    expect(await health('ready')).toEqual([200, { status: 'ready', engine: 'grafeo' }]);
  });

  it('is live and not ready while the store does not answer', async () => {
    await store.failingWith(new StoreUnavailableError('secret-host is gone'), async () => {
      expect(await health('live')).toEqual([200, { status: 'live' }]);
      expect(await health('ready')).toEqual([503, { status: 'not ready', reason: 'the database does not answer' }]);
    });
  });

  it('says nosniff on every answer', async () => {
    expect((await fetch(`${origin}/health/live`)).headers.get('x-content-type-options')).toBe('nosniff');
  });
});

it('lets a running request end when it stops, and takes no new one', async () => {
  const stopped = await createHttpService(store, pino({ level: 'silent' }));
  await stopped.server.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${String((stopped.server.server.address() as AddressInfo).port)}/graphql`;
  const request = (): Promise<Response> =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ node(id: "policy:moonlight-plan") { id } }' }),
    });
  const arrived = store.nextSignal();
  const [running, stop] = await store.holdingReads(async () => {
    const held = request();
    await arrived;
    const ending = stopped.stop();
    await expect(request()).rejects.toThrow();
    return [held, ending] as const;
  });
  expect(await (await running).json()).toMatchObject({ data: { node: { id: 'policy:moonlight-plan' } } });
  await stop;
});

it('gives up the work of a client that went away', async () => {
  const gone = new AbortController();
  const signal = store.nextSignal();
  const request = fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ node(id: "policy:moonlight-plan") { id } }' }),
    signal: gone.signal,
  });
  const seen = await store.holdingReads(async () => {
    const held = await signal;
    gone.abort();
    await expect(request).rejects.toThrow();
    await new Promise((resolve) => {
      if (held.aborted) resolve(undefined);
      else held.addEventListener('abort', resolve, { once: true });
    });
    return held.aborted;
  });
  expect(seen).toBe(true);
});
