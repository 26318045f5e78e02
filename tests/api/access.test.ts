/** Who may read and change what, by API key and by token. */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newKey } from '../../src/access/api-key.js';
import { addKey, listKeys, type KeyRequest } from '../../src/access/keys.js';
import { defaultSettings, type AccessSettings, type ServiceSettings } from '../../src/config.js';
import { audience, Issuer, newSigner, type SignedBy } from '../oidc-issuer.js';
import { query, send, startService, type Received, type RunningService, type Sent } from './service.js';

/** The paths in the router's drawing of its tree, whoever registered them. */
const pathsOf = (tree: string): string[] => {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, drawn = '', part = '', methods] = /^([│├└─\s]*)(\S*)(?: \((.*)\))?$/.exec(line) ?? [];
    const depth = drawn.length / 4 - 1;
    above.splice(depth, above.length, part);
    return methods === undefined ? [] : [above.join('').replaceAll(/:\w+/g, 'x').replace('*', 'x')];
  });
};

let running: RunningService | null = null;
const lines: string[] = [];
const log = pino(
  { level: 'debug' },
  new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  }),
);
const start = async (
  access: Partial<AccessSettings> = {},
  settings: Partial<ServiceSettings> = {},
): Promise<RunningService> => {
  lines.length = 0;
  running = await startService({ ...settings, access: { ...defaultSettings.access, ...access } }, log);
  return running;
};
afterEach(async () => {
  await running?.close();
  running = null;
});

const started = (): RunningService => {
  if (running === null) throw new Error('no service');
  return running;
};

const bearing = (credential: string, sent: Sent): Sent => ({
  ...sent,
  headers: { ...sent.headers, authorization: `Bearer ${credential}` },
});
const keyFor = async ({ store }: RunningService, request: KeyRequest): Promise<string> =>
  (await addKey(store, request, { id: 'cli' })).text;

const viewer = query('{ viewer { id name role } }');
const someId = query('{ node(id: "policy:moonlight-plan") { id } }');
const feed: Sent = { method: 'GET', path: '/graph/neighborhood.json?ids=policy:moonlight-plan' };
const create = query(
  'mutation { createApiKey(input: { name: "New", role: READER }) { key apiKey { id name role scopes createdBy } } }',
);
const codesOf = ({ text }: Received): unknown[] =>
  ((JSON.parse(text) as { errors?: { extensions: { code: unknown } }[] }).errors ?? []).map(
    ({ extensions }) => extensions.code,
  );
const said = (received: Received): [number, unknown[]] => [received.status, codesOf(received)];
const dataOf = ({ text }: Received): unknown => (JSON.parse(text) as { data: unknown }).data;

describe('where reading is public', () => {
  it('anybody reads, and is anonymous', async () => {
    const { port } = await start();
    expect(dataOf(await send(port, viewer))).toEqual({
      viewer: { id: 'anonymous', name: 'Anonymous', role: 'ANONYMOUS' },
    });
    expect((await send(port, someId)).status).toBe(200);
    const fed = await send(port, feed);
    expect([fed.status, fed.headers['cache-control']]).toEqual([200, 'public, max-age=0, must-revalidate']);
  });

  it('a wrong credential is refused, not taken for nobody', async () => {
    const { port } = await start();
    for (const sent of [viewer, someId, feed]) {
      const refused = await send(port, bearing(newKey().text, sent));
      expect(said(refused)).toEqual([401, ['UNAUTHENTICATED']]);
      expect(refused.headers['www-authenticate']).toBe('Bearer realm="policy-graph", error="invalid_token"');
      expect(refused.headers['cache-control']).toBe('no-store');
    }
  });

  it('changing asks for a credential, and for enough of a role', async () => {
    const service = await start();
    const { port } = service;
    const anonymous = await send(port, create);
    expect(said(anonymous)).toEqual([401, ['UNAUTHENTICATED']]);
    expect(anonymous.headers['www-authenticate']).toBe('Bearer realm="policy-graph"');
    for (const role of ['reader', 'curator'] as const) {
      const refused = await send(port, bearing(await keyFor(service, { name: role, role }), create));
      expect(said(refused)).toEqual([403, ['FORBIDDEN']]);
    }
    expect(await listKeys(service.store, { first: 10, after: null })).toHaveLength(2);
  });

  it('asks of fields in fragments what it asks of others', async () => {
    const { port } = await start();
    const hidden = query(
      'query A { ...F } fragment F on Query { ... on Query { ... { keys: apiKeys { nodes { name } } } } }',
    );
    expect(said(await send(port, hidden))).toEqual([401, ['UNAUTHENTICATED']]);
    const batch = query('query A { viewer { id } } query B { apiKeys { nodes { id } } }');
    const asB = {
      ...batch,
      body: JSON.stringify({ ...(JSON.parse(String(batch.body)) as object), operationName: 'B' }),
    };
    expect(said(await send(port, asB))).toEqual([401, ['UNAUTHENTICATED']]);
  });
});

describe('where reading is closed', () => {
  it('every route of the graph asks for a reader; health and pages stay open', async () => {
    const service = await start({ publicRead: false });
    const { port } = service;
    for (const sent of [viewer, someId, query('{ __schema { queryType { name } } }'), feed]) {
      expect(said(await send(port, sent))).toEqual([401, ['UNAUTHENTICATED']]);
      expect((await send(port, bearing(await keyFor(service, { name: 'r', role: 'reader' }), sent))).status).toBe(200);
    }
    for (const path of ['/health/live', '/health/ready', '/', '/graphiql', '/graphiql/start.js'])
      expect([200, 302], path).toContain((await send(port, { method: 'GET', path })).status);
    expect(said(await send(port, { method: 'GET', path: '/graphql?query=%7Bviewer%7Bid%7D%7D' }))).toEqual([
      401,
      ['UNAUTHENTICATED'],
    ]);
    expect((await send(port, { ...feed, method: 'HEAD' })).status).toBe(401);
  });

  it('leaves no route unguarded but those named as open', async () => {
    const { port, service } = await start({ publicRead: false }, { metrics: true });
    // `/x` stands for whatever page of the explorer is asked for.
    const open = /^\/(health\/|metrics$|graphiql|assets\/|x$|$)/;
    const paths = pathsOf(service.server.printRoutes({ commonPrefix: false, method: 'GET' }));
    expect(paths).toEqual(expect.arrayContaining(['/graph/paths.gexf', '/graphql', '/health/ready', '/metrics']));
    for (const path of paths.filter((candidate) => !open.test(candidate))) {
      const { status, headers } = await send(port, { method: 'GET', path });
      // Where the explorer is built, its pages are there for everybody.
      if (headers['content-type']?.startsWith('text/html') !== true) expect(status, path).toBe(401);
    }
  });

  it('never answers from the cache who may not read, and keeps nothing in shared caches', async () => {
    const service = await start({ publicRead: false });
    const { port, store } = service;
    const key = await keyFor(service, { name: 'r', role: 'reader' });
    for (let time = 0; time < 3; time += 1) expect((await send(port, bearing(key, someId))).status).toBe(200);
    const before = store.statements.length;
    await send(port, bearing(key, someId));
    // Only the snapshot was read: the answer is a kept one.
    expect(store.statements.slice(before)).toEqual(['snapshot/current']);
    expect(said(await send(port, someId))).toEqual([401, ['UNAUTHENTICATED']]);
    const narrow = await keyFor(service, { name: 'i', role: 'curator', scopes: ['import'] });
    expect(said(await send(port, bearing(narrow, someId)))).toEqual([403, ['FORBIDDEN']]);
    expect(said(await send(port, bearing(narrow, feed)))).toEqual([403, ['FORBIDDEN']]);
    expect((await send(port, bearing(narrow, viewer))).status).toBe(200);
    const fed = await send(port, bearing(key, feed));
    expect([fed.status, fed.headers['cache-control']]).toEqual([200, 'private, max-age=0, must-revalidate']);
  });
});

describe('keys', () => {
  it('are made, listed and revoked by an admin over the API', async () => {
    const service = await start();
    const { port } = service;
    const admin = await keyFor(service, { name: 'Admin', role: 'admin' });
    const made = dataOf(await send(port, bearing(admin, create))) as {
      createApiKey: { key: string; apiKey: { id: string } };
    };
    const { key, apiKey } = made.createApiKey;
    expect(apiKey).toMatchObject({
      name: 'New',
      role: 'READER',
      scopes: ['READ'],
      createdBy: `key:${admin.slice(6, 18)}`,
    });
    expect(dataOf(await send(port, bearing(key, viewer)))).toEqual({
      viewer: { id: `key:${apiKey.id}`, name: 'New', role: 'READER' },
    });
    const list = query('{ apiKeys(first: 1) { totalCount pageInfo { hasNextPage } nodes { name revokedOn } } }');
    expect(dataOf(await send(port, bearing(admin, list)))).toEqual({
      apiKeys: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ name: 'New', revokedOn: null }] },
    });
    const revoke = query('mutation ($id: ID!) { revokeApiKey(id: $id) { apiKey { revokedOn } } }', { id: apiKey.id });
    expect(dataOf(await send(port, bearing(admin, revoke)))).toMatchObject({
      revokeApiKey: { apiKey: { revokedOn: expect.stringMatching(/^\d{4}-/) as string } },
    });
    expect(said(await send(port, bearing(key, viewer)))).toEqual([401, ['UNAUTHENTICATED']]);
  });

  it('are each a new one, however often the same mutation is sent; what depends on who asks is not kept', async () => {
    const service = await start();
    const { port } = service;
    const admin = await keyFor(service, { name: 'Admin', role: 'admin' });
    const keys = new Set<string>();
    for (let time = 0; time < 4; time += 1) {
      const made = dataOf(await send(port, bearing(admin, create))) as { createApiKey: { key: string } };
      keys.add(made.createApiKey.key);
    }
    expect(keys.size).toBe(4);
    const list = query('{ apiKeys { totalCount } }');
    for (let time = 0; time < 4; time += 1) expect((await send(port, bearing(admin, list))).status).toBe(200);
    expect(said(await send(port, list))).toEqual([401, ['UNAUTHENTICATED']]);
    for (let time = 0; time < 4; time += 1) await send(port, bearing(admin, viewer));
    expect(dataOf(await send(port, viewer))).toMatchObject({ viewer: { role: 'ANONYMOUS' } });
  });

  it('are asked for anew each time, however often the operation was prepared for somebody who may', async () => {
    const service = await start({ publicRead: false });
    const { port } = service;
    const admin = await keyFor(service, { name: 'Admin', role: 'admin' });
    const reader = await keyFor(service, { name: 'Reader', role: 'reader' });
    const narrow = await keyFor(service, { name: 'Import', role: 'curator', scopes: ['import'] });
    // Other variables each time: no whole answer is kept, only the operation.
    const keys = (first: number): Sent =>
      query('query ($first: Int!) { apiKeys(first: $first) { totalCount } }', { first });
    const nodeOf = (id: string): Sent => query('query ($id: ID!) { node(id: $id) { id } }', { id });
    for (let first = 1; first <= 6; first += 1) {
      expect((await send(port, bearing(admin, keys(first)))).status).toBe(200);
      expect((await send(port, bearing(reader, nodeOf(`nobody:${String(first)}`)))).status).toBe(200);
    }
    expect(said(await send(port, bearing(reader, keys(7))))).toEqual([403, ['FORBIDDEN']]);
    expect(said(await send(port, bearing(narrow, nodeOf('nobody:7'))))).toEqual([403, ['FORBIDDEN']]);
  });

  it('may be narrowed: an admin whose key only imports manages none', async () => {
    const service = await start();
    const key = await keyFor(service, { name: 'Import', role: 'admin', scopes: ['import'] });
    const refused = await send(service.port, bearing(key, create));
    expect(said(refused)).toEqual([403, ['FORBIDDEN']]);
    expect(refused.text).toContain('lacks the scope admin');
  });

  it('of ADMIN_KEY_HASH are an admin without being in the store', async () => {
    const { text, digest } = newKey();
    const { port } = await start({ adminKeyHash: digest });
    expect(dataOf(await send(port, bearing(text, viewer)))).toMatchObject({
      viewer: { id: 'key:bootstrap', role: 'ADMIN' },
    });
    expect((await send(port, bearing(text, create))).status).toBe(200);
    expect((await send(port, bearing(newKey().text, viewer))).status).toBe(401);
  });

  it.each([
    ['{ name: "", role: READER }'],
    ['{ name: "x", role: ANONYMOUS }'],
    ['{ name: "x", role: READER, scopes: [ADMIN] }'],
    ['{ name: "x", role: READER, expiresOn: "2020-01-01" }'],
    ['{ name: "x", role: READER, expiresOn: "2090-01" }'],
  ])('are not made of %s', async (input) => {
    const service = await start();
    const admin = await keyFor(service, { name: 'Admin', role: 'admin' });
    const refused = await send(
      service.port,
      bearing(admin, query(`mutation { createApiKey(input: ${input}) { key } }`)),
    );
    expect(codesOf(refused)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a page of another site', () => {
  it('may send a credential only where CORS_ORIGINS names the site', async () => {
    const { port } = await start({}, { corsOrigins: ['https://a.example'] });
    const preflight = (origin: string): Promise<Received> =>
      send(port, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
    const named = await preflight('https://a.example');
    expect(named.status).toBe(204);
    expect(named.headers['access-control-allow-origin']).toBe('https://a.example');
    expect(named.headers['access-control-allow-headers']).toContain('authorization');
    // A browser sends nothing of its own: no cookies, no credentials that it keeps.
    expect(named.headers['access-control-allow-credentials']).toBeUndefined();
    expect((await preflight('https://b.example')).headers['access-control-allow-origin']).not.toBe('https://b.example');
  });
});

describe('limits and logs', () => {
  it('count an actor, wherever it comes from, apart from others of its address', async () => {
    const service = await start({}, { rateLimit: 3 });
    const { port } = service;
    const [a, b] = [
      await keyFor(service, { name: 'a', role: 'reader' }),
      await keyFor(service, { name: 'b', role: 'reader' }),
    ];
    const statuses: number[] = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await send(port, bearing(a, viewer))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await send(port, bearing(b, viewer))).status).toBe(200);
    expect((await send(port, viewer)).status).toBe(200);
  });

  it('make an address wait that tries many credentials, but not who showed a good one from there', async () => {
    const service = await start();
    const { port } = service;
    const good = await keyFor(service, { name: 'good', role: 'reader' });
    const other = await keyFor(service, { name: 'other', role: 'reader' });
    expect((await send(port, bearing(good, viewer))).status).toBe(200);
    for (let time = 0; time < 20; time += 1)
      expect((await send(port, bearing('stipg_guess', viewer))).status).toBe(401);
    const refused = await send(port, bearing('stipg_guess', viewer));
    expect(said(refused)).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await send(port, bearing(other, viewer))).status).toBe(429);
    expect((await send(port, bearing(good, viewer))).status).toBe(200);
    expect((await send(port, viewer)).status).toBe(200);
  });

  it('name the actor and never the credential', async () => {
    const issuer = await Issuer.start();
    try {
      const signer = await newSigner('k1');
      await issuer.publish(signer);
      const oidc = { issuer: issuer.url, audience, jwksUrl: null, roleClaim: 'roles', roleMap: {} };
      const service = await start({ oidc });
      const { port } = service;
      const key = await keyFor(service, { name: 'Admin', role: 'admin' });
      const wrong = newKey().text;
      const token = await issuer.token(signer);
      const expired = await issuer.token(signer, { exp: 1 });
      const made = dataOf(await send(port, bearing(key, create))) as { createApiKey: { key: string } };
      for (const credential of [wrong, token, expired]) await send(port, bearing(credential, viewer));
      await send(port, { method: 'GET', path: `${feed.path ?? ''}&api_key=${key}&access_token=${token}` });
      await send(port, { method: 'GET', path: `/nowhere?key=${key}` });
      const everything = lines.join('');
      expect(everything).toContain(`"actor":"key:${key.slice(6, 18)}"`);
      expect(everything).toContain('"actor":"oidc:user-1"');
      expect(everything).toContain('"actor":"anonymous"');
      for (const secret of [key, wrong, made.createApiKey.key]) {
        expect(everything).not.toContain(secret);
        expect(everything).not.toContain(secret.slice(19));
      }
      for (const secret of [token, expired]) {
        expect(everything).not.toContain(secret);
        expect(everything).not.toContain(secret.split('.')[2]);
      }
    } finally {
      await issuer.close();
    }
  });
});

describe('tokens of an issuer', () => {
  let issuer: Issuer;
  let signer: SignedBy;
  beforeAll(async () => {
    signer = await newSigner('k1');
  });
  const startWithIssuer = async (more: Partial<NonNullable<AccessSettings['oidc']>> = {}): Promise<number> => {
    issuer = await Issuer.start();
    await issuer.publish(signer);
    const roleMap = { 'policy-editors': 'curator', 'policy-owners': 'admin' } as const;
    const oidc = { issuer: issuer.url, audience, jwksUrl: null, roleClaim: 'roles', roleMap, ...more };
    return (await start({ publicRead: false, oidc })).port;
  };
  afterEach(() => issuer.close());
  const viewerOf = async (port: number, token: string): Promise<unknown> =>
    (dataOf(await send(port, bearing(token, viewer))) as { viewer: unknown }).viewer;

  it('name somebody with the highest role that the claim gives, else a reader', async () => {
    const port = await startWithIssuer();
    const roleOf = async (roles: unknown): Promise<unknown> => {
      const seen = (await viewerOf(port, await issuer.token(signer, { name: 'Kim', roles }))) as { role: unknown };
      expect(seen).toMatchObject({ id: 'oidc:user-1', name: 'Kim' });
      return seen.role;
    };
    expect(await roleOf(undefined)).toBe('READER');
    expect(await roleOf(['somebody'])).toBe('READER');
    expect(await roleOf('policy-editors')).toBe('CURATOR');
    expect(await roleOf(['policy-editors', 'policy-owners', 'x'])).toBe('ADMIN');
    // Words of ours that the map does not have mean nothing, nor do names that every object has.
    expect(await roleOf(['admin', 'constructor', '__proto__'])).toBe('READER');
    expect(await roleOf({ admin: true })).toBe('READER');
  });

  it('hold roles in a claim by its path (Keycloak) or by a name with dots', async () => {
    const port = await startWithIssuer({ roleClaim: 'resource_access.policy-graph.roles' });
    const nested = { resource_access: { 'policy-graph': { roles: ['policy-editors'] } } };
    expect(await viewerOf(port, await issuer.token(signer, nested))).toMatchObject({ role: 'CURATOR' });
    const flat = { 'resource_access.policy-graph.roles': ['policy-owners'] };
    expect(await viewerOf(port, await issuer.token(signer, flat))).toMatchObject({ role: 'ADMIN' });
  });

  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('are taken when signed with %s', async (alg) => {
    const port = await startWithIssuer();
    const other = await newSigner('other', alg);
    await issuer.publish(other);
    expect(await viewerOf(port, await issuer.token(other))).toMatchObject({ id: 'oidc:user-1', role: 'READER' });
  });

  it('may be late by half a minute, for clocks differ', async () => {
    const port = await startWithIssuer();
    const now = Math.floor(Date.now() / 1000);
    expect((await send(port, bearing(await issuer.token(signer, { exp: now - 10 }), viewer))).status).toBe(200);
    expect((await send(port, bearing(await issuer.token(signer, { nbf: now + 10 }), viewer))).status).toBe(200);
    expect((await send(port, bearing(await issuer.token(signer, { exp: now - 60 }), viewer))).status).toBe(401);
  });

  it('cost the issuer one look at its keys, however many come', async () => {
    const port = await startWithIssuer();
    const tokens = await Promise.all(Array.from({ length: 20 }, (_, at) => issuer.token(signer, { sub: String(at) })));
    await Promise.all(tokens.map((token) => send(port, bearing(token, viewer))));
    expect([...issuer.asked.values()]).toEqual([1, 1]);
  });

  it('are said to be uncheckable when the issuer is down, fails or hangs, within seconds, and work again after it', async () => {
    const port = await startWithIssuer();
    issuer.instead = () => undefined;
    const began = Date.now();
    const refused = await send(port, bearing(await issuer.token(signer), viewer));
    expect(said(refused)).toEqual([503, ['IDENTITY_PROVIDER_UNAVAILABLE']]);
    expect(Date.now() - began).toBeLessThan(5_000);
    // Nobody else waits for it.
    const again = Date.now();
    expect((await send(port, bearing(await issuer.token(signer), viewer))).status).toBe(503);
    expect(Date.now() - again).toBeLessThan(1_000);
    // API keys do not need the issuer.
    const key = await keyFor(started(), { name: 'r', role: 'reader' });
    expect((await send(port, bearing(key, viewer))).status).toBe(200);
    issuer.instead = null;
    const token = await issuer.token(signer);
    await expect.poll(async () => (await send(port, bearing(token, viewer))).status, { timeout: 10_000 }).toBe(200);
    // Known keys are used while the issuer is down.
    issuer.instead = (_request, response) => {
      response.writeHead(500).end();
    };
    expect((await send(port, bearing(await issuer.token(signer, { sub: 'b' }), viewer))).status).toBe(200);
  });

  it('signed with a key that the issuer has rotated in are taken, once the keys may be looked at again', async () => {
    const port = await startWithIssuer();
    expect((await send(port, bearing(await issuer.token(signer), viewer))).status).toBe(200);
    const next = await newSigner('k2');
    await issuer.publish(next);
    const token = await issuer.token(next);
    await expect
      .poll(async () => (await send(port, bearing(token, viewer))).status, { timeout: 20_000, interval: 2_000 })
      .toBe(200);
    expect((await send(port, bearing(await issuer.token(signer, { sub: 'gone' }), viewer))).status).toBe(401);
  });

  it('come only from an issuer whose discovery document names it', async () => {
    const port = await startWithIssuer();
    issuer.instead = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ issuer: 'https://other.example', jwks_uri: `${issuer.url}/keys` }));
    };
    expect(said(await send(port, bearing(await issuer.token(signer), viewer)))).toEqual([
      503,
      ['IDENTITY_PROVIDER_UNAVAILABLE'],
    ]);
  });
});
