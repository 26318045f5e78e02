/** What the service allows, to whom, and what it tells of itself: each setting with what it changes. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, type ServiceSettings } from '../../src/config.js';
import { StoreUnavailableError } from '../../src/store/errors.js';
import { query, send, startService, type Received, type RunningService } from './service.js';

const json = { 'content-type': 'application/json' };
const ping = query('{ __typename }');
const preflight = {
  method: 'OPTIONS',
  headers: {
    origin: 'https://reader.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  },
};
const bodyOf = ({ text }: Received): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const codesOf = (received: Received): unknown[] =>
  ((bodyOf(received)['errors'] ?? []) as { extensions: { code: unknown } }[]).map(({ extensions }) => extensions.code);

describe('by default', () => {
  let running: RunningService;
  beforeAll(async () => {
    running = await startService();
  });
  afterAll(() => running.close());
  const ask = (text: string, variables?: object): Promise<Received> => send(running.port, query(text, variables));

  it('an answer tells its cost, the same for a literal and a variable', async () => {
    const literal = await ask('{ policies(first: 7) { nodes { id } } }');
    const variable = await ask('query ($n: Int) { policies(first: $n) { nodes { id } } }', { n: 7 });
    const cost = { requested: 8, limit: 20_000 };
    expect([bodyOf(literal)['extensions'], bodyOf(variable)['extensions']]).toMatchObject([{ cost }, { cost }]);
  });

  it.each([
    ['a page without a size counts as 20', '{ policies { nodes { id } } }', 21],
    ['edges count as what they lead to', '{ policies(last: 3) { edges { node { id } } } }', 4],
    ['ids count each', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'only the dearest type of a union of types counts',
      '{ node(id: "a") { ... on Policy { issuers(first: 5) { edges { node { id } } } } ... on Agency { policies(first: 3) { edges { node { id } } } } } }',
      7,
    ],
    ['what is skipped costs nothing', '{ __typename policies @skip(if: true) { nodes { id } } }', 0],
    ['introspection costs nothing', '{ __schema { types { name } } }', 0],
  ])('%s', async (_what, text, requested) => {
    expect(bodyOf(await ask(text))['extensions']).toMatchObject({ cost: { requested, limit: 20_000 } });
  });

  it('a query that costs too much is not run, and learns what it would cost', async () => {
    const before = running.store.statements.length;
    const refused = await ask(
      'query ($n: Int!) { policies(first: $n) { nodes { issuers(first: $n) { edges { node { policies(first: $n) { edges { node { id } } } } } } } } }',
      { n: 100 },
    );
    expect({ status: refused.status, body: bodyOf(refused) }).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message:
              'The query costs 1020201, and at most 20000 is answered. Ask for smaller pages (`first`), or for less at once.',
            extensions: { code: 'QUERY_TOO_COSTLY' },
          },
        ],
        extensions: { cost: { requested: 1_020_201, limit: 20_000 } },
      },
    });
    expect(running.store.statements).toHaveLength(before);
  });

  it('a wrong argument beside a costly field does not hide its cost', async () => {
    const refused = await ask(
      'query ($x: ID) { node(id: $x) { id } policies(first: 100) { nodes { issuers(first: 100) { edges { node { policies(first: 100) { edges { node { id } } } } } } } } }',
    );
    expect([refused.status, codesOf(refused)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  it.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 400],
    ['*/*', 400],
  ])('a wrong syntax, to a client that accepts %s, is a %i', async (accept, status) => {
    const received = await send(running.port, { ...query('{'), headers: { ...json, accept } });
    expect([received.status, codesOf(received)]).toEqual([status, ['GRAPHQL_PARSE_FAILED']]);
  });

  it('GET answers what no other site can be behind', async () => {
    const get = { method: 'GET', path: '/graphql?query=%7B__typename%7D' };
    const answers = [
      { ...get, headers: {} },
      { ...get, headers: { accept: '*/*' } },
      { ...get, headers: { 'sec-fetch-site': 'same-origin' } },
      { ...get, headers: { origin: `http://127.0.0.1:${String(running.port)}` } },
      { ...get, headers: { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '1' } },
    ].map(async (sent) => (await send(running.port, sent)).status);
    expect(await Promise.all(answers)).toEqual([200, 200, 200, 200, 200]);
  });

  it('HEAD is a GET without its body', async () => {
    const sent = { path: '/graphql?query=%7B__typename%7D', headers: {} };
    const [get, head] = [
      await send(running.port, { ...sent, method: 'GET' }),
      await send(running.port, { ...sent, method: 'HEAD' }),
    ];
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', get.headers['content-length']]);
    expect((await send(running.port, { method: 'HEAD', path: '/graphiql' })).status).toBe(200);
  });

  it('every path says which methods it takes', async () => {
    const wrong = [
      await send(running.port, { method: 'DELETE' }),
      await send(running.port, { method: 'OPTIONS' }),
      await send(running.port, { ...ping, path: '/health/live' }),
    ];
    expect(wrong.map(({ status, headers }) => [status, headers.allow])).toEqual([
      [405, 'GET, HEAD, OPTIONS, POST'],
      [204, 'GET, HEAD, OPTIONS, POST'],
      [405, 'GET, HEAD, OPTIONS'],
    ]);
  });

  it.each(['/graphql', '/graphiql', '/health/live', '/nothing', '/%ff', '/graphiql/start.js'])(
    '%s has the headers of security',
    async (address) => {
      const { headers } = await send(running.port, { method: 'GET', path: address });
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/default-src 'none';.*frame-ancestors 'none'/) as string,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()') as string,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  it('no other site may read, and there are no metrics', async () => {
    expect((await send(running.port, preflight)).headers).not.toHaveProperty('access-control-allow-origin');
    expect((await send(running.port, { method: 'GET', path: '/metrics' })).status).toBe(404);
  });

  it('a query is kept by its hash once it was sent with it', async () => {
    const text = '{ coverage { articleCount } }';
    const sha256Hash = createHash('sha256').update(text).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const by = (body: object): Promise<Received> =>
      send(running.port, { headers: json, body: JSON.stringify({ ...body, extensions }) });
    expect(codesOf(await by({}))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    const first = await by({ query: text });
    expect((await by({})).text).toBe(first.text);
    expect(bodyOf(first)['data']).toMatchObject({ coverage: {} });
  });
});

describe('told to', () => {
  const started: RunningService[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'trusted-'));
  const withSettings = async (settings: Partial<ServiceSettings>): Promise<RunningService> => {
    const running = await startService(settings);
    started.push(running);
    return running;
  };
  afterEach(async () => {
    for (const running of started.splice(0)) await running.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('limit the rate, it counts every client by itself and says when to go on', async () => {
    const { port } = await withSettings({ rateLimit: 3, trustedProxies: ['loopback'] });
    const from = (address: string): Promise<Received> =>
      send(port, { ...ping, headers: { ...json, 'x-forwarded-for': address } });
    const statuses = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await from('192.0.2.1')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await from('192.0.2.1');
    expect(codesOf(refused)).toEqual(['RATE_LIMITED']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('192.0.2.2')).status).toBe(200);
    const unknown = { method: 'GET', path: '/nothing', headers: { 'x-forwarded-for': '192.0.2.3' } };
    for (let index = 0; index < 3; index += 1) await send(port, unknown);
    expect((await send(port, unknown)).status).toBe(429);
    expect(
      (await send(port, { method: 'GET', path: '/health/live', headers: { 'x-forwarded-for': '192.0.2.1' } })).status,
    ).toBe(200);
  });

  it('believe no proxy, it counts the connection', async () => {
    const { port } = await withSettings({ rateLimit: 1 });
    const from = (address: string): Promise<Received> =>
      send(port, { ...ping, headers: { ...json, 'x-forwarded-for': address } });
    expect([(await from('192.0.2.1')).status, (await from('192.0.2.2')).status]).toEqual([200, 429]);
  });

  it('share with an origin, it shares with no other', async () => {
    const { port } = await withSettings({ corsOrigins: ['https://reader.example'] });
    const allowed = await send(port, preflight);
    expect([allowed.status, allowed.headers['access-control-allow-origin']]).toEqual([204, 'https://reader.example']);
    const other = await send(port, { ...preflight, headers: { ...preflight.headers, origin: 'https://evil.example' } });
    expect(other.headers).not.toHaveProperty('access-control-allow-origin');
    const get = { method: 'GET', path: '/graphql?query=%7B__typename%7D' };
    const byPage = (origin: string): Promise<Received> =>
      send(port, { ...get, headers: { origin, 'sec-fetch-site': 'cross-site' } });
    expect([(await byPage('https://reader.example')).status, (await byPage('https://evil.example')).status]).toEqual([
      200, 403,
    ]);
    expect((await send(port, { method: 'DELETE' })).status).toBe(405);
  });

  it('ask for TLS only, it says so', async () => {
    const { port } = await withSettings({ hstsSeconds: 3_600 });
    const { headers } = await send(port, ping);
    expect(headers['strict-transport-security']).toBe('max-age=3600; includeSubDomains');
  });

  it('hide its schema, it neither tells nor suggests it', async () => {
    const { port } = await withSettings({ introspection: false });
    const refused = await send(port, query('{ __schema { types { name } } }'));
    expect([refused.status, codesOf(refused)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    expect((await send(port, query('{ polices { totalCount } }'))).text).not.toContain('policies');
  });

  it('answer chosen queries only, it takes them by text and by hash', async () => {
    const text = 'query Count { coverage { articleCount } }';
    const file = path.join(folder, 'trusted.json');
    writeFileSync(file, JSON.stringify({ Count: text }));
    const { port } = await withSettings({ trustedDocuments: file });
    const sha256Hash = createHash('sha256').update(text).digest('hex');
    const byHash = await send(port, {
      headers: json,
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    });
    expect((await send(port, query(text))).text).toBe(byHash.text);
    expect(byHash.status).toBe(200);
    const other = await send(port, ping);
    expect([other.status, codesOf(other)]).toEqual([403, ['QUERY_NOT_TRUSTED']]);
  });

  it('read a file of queries that is none, it says which', async () => {
    await expect(startService({ trustedDocuments: path.join(folder, 'missing.json') })).rejects.toThrow(ConfigError);
  });

  it('measure itself, it shows requests, statements, errors and the event loop', async () => {
    const { port, store } = await withSettings({ metrics: true });
    await send(port, query('{ coverage { articleCount } }'));
    await send(port, query('{ wrong }'));
    await store.failingWith(new StoreUnavailableError('gone'), () =>
      send(port, query('{ node(id: "policy:moonlight-plan") { id } }')),
    );
    const { text, headers } = await send(port, { method: 'GET', path: '/metrics' });
    expect(headers['content-type']).toContain('text/plain');
    for (const line of [
      /^http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} 1$/m,
      /^http_request_duration_seconds_count\{method="POST",route="\/graphql",status="400"\} 1$/m,
      /^graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1$/m,
      /^store_statement_duration_seconds_count\{statement="[a-z/-]+"\} \d+$/m,
      /^store_errors_total\{statement="[a-z/-]+",error="StoreUnavailableError"\} 1$/m,
      /^nodejs_eventloop_lag_seconds /m,
    ])
      expect(text).toMatch(line);
  });
});
