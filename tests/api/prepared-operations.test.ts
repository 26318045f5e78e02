/** Operations asked again are answered without Apollo: the same bytes, headers and refusals as with it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PreparedOperations } from '../../src/api/prepared-operations.js';
import { send, startService, type Received, type RunningService } from './service.js';

let running: RunningService;
const answered = vi.spyOn(PreparedOperations.prototype, 'answer');
beforeAll(async () => {
  running = await startService({ answerCacheBytes: 0, maxCost: 200 });
});
afterAll(() => running.close());
beforeEach(() => {
  answered.mockClear();
});

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Received> =>
  send(running.port, {
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const kept = ({ status, headers, text }: Received) => {
  return { status, headers: { ...headers, date: 'now' }, text };
};

/** Asks so often that the operation is prepared by then; all answers. */
const askOften = async (body: unknown, headers?: Record<string, string>): Promise<ReturnType<typeof kept>[]> => {
  const answers: ReturnType<typeof kept>[] = [];
  for (let time = 0; time < 5; time += 1) answers.push(kept(await post(body, headers)));
  return answers;
};

const wholeAnswers = async (): Promise<(string | null)[]> =>
  Promise.all(answered.mock.results.map(({ value }) => value as Promise<string | null>));

const policies =
  'query ($first: Int) { policies(first: $first) { totalCount edges { node { id name issuers { edges { role node { id } } } } } } }';

describe('an operation asked again', () => {
  it.each([
    ['with variables', { query: policies, variables: { first: 2 } }],
    ['by its name', { query: 'query A { __typename } query B { regions { totalCount } }', operationName: 'B' }],
    ['that finds nothing', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'policy:none' } }],
    ['without variables', { query: '{ coIssuance { edges { weight } density } }', variables: null }],
  ])('%s has the same status, headers and bytes', async (_what, body) => {
    for (const accept of [undefined, 'application/json', 'application/graphql-response+json', '*/*']) {
      answered.mockClear();
      const [first, ...others] = await askOften(body, accept === undefined ? {} : { accept });
      expect(first?.status).toBe(200);
      for (const other of others) expect(other).toEqual(first);
      const whole = await wholeAnswers();
      expect(whole.length).toBeGreaterThan(1);
      expect(whole).not.toContain(null);
    }
  });

  it('with other variables is computed from them', async () => {
    await askOften({ query: policies, variables: { first: 2 } });
    answered.mockClear();
    const { text } = await post({ query: policies, variables: { first: 1 } });
    expect((JSON.parse(text) as { data: { policies: { edges: unknown[] } } }).data.policies.edges).toHaveLength(1);
    expect(answered).toHaveBeenCalledOnce();
  });

  it.each([
    ['that would cost too much', { first: 100 }, 'QUERY_TOO_COSTLY'],
    ['of the wrong type', { first: 'two' }, 'BAD_USER_INPUT'],
    ['that the field refuses', { first: -1 }, 'BAD_USER_INPUT'],
  ])('with variables %s is refused as ever', async (_what, variables, code) => {
    const fresh = kept(await post({ query: `${policies} # ${code}`, variables }));
    await askOften({ query: policies, variables: { first: 2 } });
    answered.mockClear();
    const [first, ...others] = await askOften({ query: policies, variables });
    expect(first?.text).toContain(code);
    expect({ status: first?.status, text: first?.text }).toEqual({ status: fresh.status, text: fresh.text });
    for (const other of others) expect(other).toEqual(first);
    for (const answer of await wholeAnswers()) expect(answer).toBeNull();
  });

  it('in a body that says more goes to Apollo', async () => {
    await askOften({ query: policies, variables: { first: 2 } });
    answered.mockClear();
    const { text } = await post({
      query: policies,
      variables: { first: 2 },
      extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
    });
    expect(text).toContain('provided sha does not match query');
    expect(answered).not.toHaveBeenCalled();
  });

  it('runs the same statements', async () => {
    const statements: string[][] = [];
    for (let time = 0; time < 4; time += 1) {
      const before = running.store.statements.length;
      await post({ query: `${policies} # statements`, variables: { first: 3 } });
      statements.push(running.store.statements.slice(before));
    }
    expect(statements[0]).not.toEqual([]);
    for (const each of statements) expect(each).toEqual(statements[0]);
  });
});
