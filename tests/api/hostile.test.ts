/** Requests that mean harm: each is refused with its status, and tells nothing of what is inside. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversation, query, send, startService, type RunningService, type Sent } from './service.js';

let running: RunningService;
beforeAll(async () => {
  running = await startService();
});
afterAll(() => running.close());

const json = { 'content-type': 'application/json' };
const raw = (body: string | Buffer, headers: Readonly<Record<string, string>> = json): Sent => ({ headers, body });
const repeated = (text: string, times: number): string => Array.from({ length: times }, () => text).join(' ');
const nested = (open: string, inner: string, close: string, times: number): string =>
  open.repeat(times) + inner + close.repeat(times);
const fragmentBomb = Array.from(
  { length: 40 },
  (_, index) => `fragment f${String(index)} on Query { ...f${String(index + 1)} ...f${String(index + 1)} }`,
).join(' ');
const ping = '{ __typename }';
const nothingInside = /at .*\.[jt]s|node_modules|node:internal|stack|MATCH|RETURN|cypher|neo4j|grafeo|FST_ERR|Fastify/;

const hostile: readonly (readonly [string, number, Sent])[] = [
  // Bodies
  ['broken JSON', 400, raw('{"query":')],
  ['an empty body', 400, raw('')],
  ['no content type', 415, raw(JSON.stringify({ query: ping }), {})],
  ['a form', 415, raw('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['plain text, as a page of any site can send it', 415, raw(`{"query":"${ping}"}`, { 'content-type': 'text/plain' })],
  ['an upload', 415, raw('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' })],
  ['a content type that is none', 415, raw('{}', { 'content-type': 'application' })],
  ['a list of queries', 400, raw(JSON.stringify([{ query: ping }, { query: ping }]))],
  ['an empty list', 400, raw('[]')],
  ['a text', 400, raw('"query"')],
  ['a number', 400, raw('42')],
  ['null', 400, raw('null')],
  ['an object without a query', 400, raw('{"notquery":"{ __typename }"}')],
  ['a query that is a parsed document', 400, raw('{"query":{"kind":"Document","definitions":[]}}')],
  ['variables that are a list', 400, raw('{"query":"{ __typename }","variables":[1]}')],
  ['the key __proto__', 400, raw('{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}')],
  ['the key __proto__ at the top', 400, raw('{"__proto__":{"query":"x"},"query":"{ __typename }"}')],
  ['the key constructor', 400, raw('{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}')],
  [
    'bytes that are no UTF-8',
    400,
    raw(Buffer.concat([Buffer.from('{"query":"{ a'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(' }"}')])),
  ],
  [
    'UTF-8 of one half of a pair',
    400,
    raw(Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')])),
  ],
  ['charset=utf-7', 415, raw('+AHsAIgBxACI-', { 'content-type': 'application/json; charset=utf-7' })],
  ['charset=utf-16', 415, raw(Buffer.from('{}', 'utf16le'), { 'content-type': 'application/json; charset="utf-16"' })],
  ['a gzip bomb', 415, raw(gzipSync(Buffer.alloc(10_000_000, 0x20)), { ...json, 'content-encoding': 'gzip' })],
  ['an unknown content encoding', 415, raw('{}', { ...json, 'content-encoding': 'br, gzip' })],
  ['a body over the limit', 413, raw(JSON.stringify({ query: `{ ${'a '.repeat(600_000)} }` }))],
  ['a body over the limit, in chunks', 413, raw('x'.repeat(1_200_000), { ...json, 'transfer-encoding': 'chunked' })],
  [
    'JSON nested a hundred thousand deep',
    400,
    raw(`{"query":"{ __typename }","variables":${nested('[', '', ']', 100_000)}}`),
  ],
  // Queries
  ['a wrong syntax', 400, query('{ policies(')],
  ['a query of very many tokens', 400, query(`{ ${'a '.repeat(6_000)} }`)],
  [
    'a query fifty levels deep',
    400,
    query(`{ regions(first: 1) { nodes { ${nested('partOf { node { ', 'id', ' } }', 25)} } } }`),
  ],
  [
    'depth hidden in fragments',
    400,
    query(
      `{ regions(first: 1) { nodes { ...a } } } ${Array.from('abcdefghijkl', (name, index) => `fragment ${name} on Region { partOf { node { ...${'bcdefghijklm'[index] ?? ''} } } }`).join(' ')} fragment m on Region { id }`,
    ),
  ],
  [
    'a hundred aliases',
    400,
    query(`{ coverage { ${Array.from({ length: 100 }, (_, i) => `a${String(i)}: articleCount`).join(' ')} } }`),
  ],
  ['a hundred root fields', 400, query(`{ ${repeated('coverage { articleCount }', 100)} }`)],
  ['a thousand directives', 400, query(`{ __typename ${repeated('@include(if: true)', 300)} }`)],
  [
    'fragments that double with each step',
    400,
    query(`{ ...f0 } ${fragmentBomb} fragment f40 on Query { __typename }`),
  ],
  ['fragments in a circle', 400, query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')],
  [
    'introspection in a circle',
    400,
    query(`{ __schema { types { ${nested('fields { type { ', 'name', ' } }', 8)} } } }`),
  ],
  [
    'pages in pages in pages',
    400,
    query(
      '{ policies(first: 100) { nodes { issuers(first: 100) { edges { node { policies(first: 100) { edges { node { id } } } } } } } } }',
    ),
  ],
  [
    'the same by variables',
    400,
    query(
      'query ($n: Int!) { policies(first: $n) { nodes { issuers(first: $n) { edges { node { policies(first: $n) { edges { node { id } } } } } } } } }',
      { n: 100 },
    ),
  ],
  ['a list in a list in a list as an argument', 400, query(`{ nodes(ids: ${nested('[', '"a"', ']', 1_400)}) { id } }`)],
  ['a variable of the wrong kind', 400, query('query ($id: ID!) { node(id: $id) { id } }', { id: { $ne: null } })],
  ['an unknown operation name', 400, raw('{"query":"query A { __typename }","operationName":"B"}')],
  [
    'a mutation by GET',
    405,
    {
      method: 'GET',
      path: '/graphql?query=mutation%7B__typename%7D',
      headers: { accept: 'application/json, application/graphql-response+json' },
    },
  ],
  [
    'a persisted query of a wrong hash',
    400,
    raw(JSON.stringify({ query: ping, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })),
  ],
  [
    'a persisted query of a wrong version',
    400,
    raw(JSON.stringify({ extensions: { persistedQuery: { version: 9, sha256Hash: {} } } })),
  ],
  // Requests
  [
    'a GET by an image of another site',
    403,
    {
      method: 'GET',
      path: '/graphql?query=%7B__typename%7D',
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image', accept: 'image/avif,image/webp,*/*;q=0.8' },
    },
  ],
  [
    'the same by a browser that does not say so',
    403,
    { method: 'GET', path: '/graphql?query=%7B__typename%7D', headers: { accept: 'image/avif,image/webp,*/*;q=0.8' } },
  ],
  [
    'a GET by a script of another origin',
    403,
    { method: 'GET', path: '/graphql?query=%7B__typename%7D', headers: { origin: 'https://evil.example' } },
  ],
  ['a query twice in the address', 400, { method: 'GET', path: '/graphql?query=%7Ba%7D&query=%7Bb%7D' }],
  [
    'variables in the address that are no JSON',
    400,
    { method: 'GET', path: '/graphql?query=%7B__typename%7D&variables=%7B' },
  ],
  ['an address that is no UTF-8', 400, { method: 'GET', path: '/graphql?query=%ff%fe' }],
  ['a path that is no UTF-8', 400, { method: 'GET', path: '/%ff' }],
  ['an address of ten thousand characters', 414, { method: 'GET', path: `/graphql?query=${'a'.repeat(10_000)}` }],
  [
    'an address of a hundred thousand characters',
    431,
    { method: 'GET', path: `/graphql?query=${'a'.repeat(100_000)}` },
  ],
  ['headers of a hundred thousand bytes', 431, { ...query(ping), headers: { ...json, 'x-long': 'a'.repeat(100_000) } }],
  ['a path out of the folder of files', 404, { method: 'GET', path: '/graphiql/..%2f..%2fpackage.json' }],
  ['a path to what servers often have', 404, { method: 'GET', path: '/.env' }],
  ['DELETE', 405, { method: 'DELETE' }],
  ['PUT with a query', 405, { ...query(ping), method: 'PUT' }],
  ['TRACE', 405, { method: 'TRACE' }],
  ['a method that few know', 405, { method: 'PROPFIND' }],
];

describe('a hostile request', () => {
  it.each(hostile)('%s: %i', async (_what, status, sent) => {
    const received = await send(running.port, sent);
    expect({ status: received.status, text: received.text }).toEqual({
      status,
      text: expect.not.stringMatching(nothingInside) as string,
    });
    const { errors } = JSON.parse(received.text) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(10);
    for (const { extensions } of errors) expect(extensions.code).toMatch(/^[A-Z_]+$/);
    expect(received.headers['x-content-type-options']).toBe('nosniff');
  });

  it('is one of at least 41', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(41);
  });

  it.each([
    ['what is no HTTP', 'hello\r\n\r\n'],
    ['a greeting of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
    [
      'two lengths of one body',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a header with a line end inside', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n'],
    ['a negative length', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
  ])('on the wire, %s: 400', async (_what, bytes) => {
    const answer = await conversation(running.port, (socket) => socket.end(bytes, 'latin1'));
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toMatch(nothingInside);
  });

  it('with a host that is no address harms nobody', async () => {
    for (const host of ['%', '[', 'a b', '::::', '\'"><script>']) {
      const { status } = await send(running.port, { ...query(ping), headers: { ...json, host } });
      expect([host, status]).toEqual([host, 200]);
    }
  });

  it('leaves the service answering, and objects as they were', async () => {
    expect((await send(running.port, query(ping))).text).toContain('"Query"');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a slow client is cut off', { timeout: 20_000 }, () => {
  const statusOf = (answer: string): string => answer.split('\r\n')[0] ?? '';

  it('that drips its headers', async () => {
    const answer = await conversation(running.port, (socket) => {
      socket.write('GET /health/live HTTP/1.1\r\nHost: a\r\n');
      const drip = setInterval(() => socket.write('X-A: b\r\n'), 500);
      socket.once('close', () => {
        clearInterval(drip);
      });
    });
    expect(statusOf(answer)).toBe('HTTP/1.1 408 Request Timeout');
  });

  it('that drips its body', async () => {
    const answer = await conversation(running.port, (socket) => {
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{',
      );
      const drip = setInterval(() => socket.write(' '), 500);
      socket.once('close', () => {
        clearInterval(drip);
      });
    });
    expect(statusOf(answer)).toBe('HTTP/1.1 408 Request Timeout');
  });

  it('that says nothing at all', async () => {
    expect(statusOf(await conversation(running.port, () => undefined))).toBe('HTTP/1.1 408 Request Timeout');
  });
});
