/** What the service refuses over HTTP, and how it answers faults. */
import { describe, expect, it } from 'vitest';
import { StatementError, StoreTimeoutError, StoreUnavailableError } from '../../src/store/errors.js';
import { codeOf, origin, post, store } from './http-world.js';

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
