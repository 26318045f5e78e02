/** The write API over HTTP: who may, and that every reader sees a change at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importThroughService } from '../../src/cli/import-through-service.js';
import { importFiles } from '../../src/cli/import.js';
import { readConfig } from '../../src/config.js';
import { anonymous, type Actor } from '../../src/ontology/actor.js';
import { query, send, startService, type RunningService, type Sent } from './service.js';

const actors: Readonly<Record<string, Actor>> = {
  'Bearer curator': { id: 'test:ada', name: 'Ada', role: 'curator' },
  'Bearer reader': { id: 'test:ron', name: 'Ron', role: 'reader' },
};

let running: RunningService;
beforeAll(async () => {
  running = await startService({}, undefined, {
    actorOf: ({ headers }) => Promise.resolve(actors[headers.authorization ?? ''] ?? anonymous),
  });
});
afterAll(() => running.close());

const as = (who: string, sent: Sent): Sent => ({
  ...sent,
  headers: { ...sent.headers, ...(who === '' ? {} : { authorization: `Bearer ${who}` }) },
});

interface Answered {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

const answerOf = async (sent: Sent): Promise<Answered> => JSON.parse((await send(running.port, sent)).text) as Answered;

const upsert = (input: object, who = 'curator', fields = 'change { id } entity { id version }'): Sent =>
  as(who, query(`mutation ($input: UpsertEntityInput!) { upsertEntity(input: $input) { ${fields} } }`, { input }));

const named = (id: string, en: string, more: object = {}): object => ({ id, names: { en }, reason: 'Test.', ...more });

describe('a mutation', () => {
  it.each([
    ['', 'UNAUTHENTICATED'],
    ['reader', 'FORBIDDEN'],
  ])('of nobody or a reader is refused: "%s" with %s', async (who, code) => {
    const { errors } = await answerOf(upsert(named('agency:refused', 'Refused'), who));
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(await answerOf(query('{ node(id: "agency:refused") { id } }'))).toMatchObject({ data: { node: null } });
  });

  it('by GET is refused, whoever asks', async () => {
    const mutation = 'mutation { comment(input: { on: "agency:fiction", text: "x" }) { change { id } } }';
    const received = await send(running.port, {
      ...as('curator', {}),
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent(mutation)}`,
    });
    expect([received.status, received.headers.allow]).toEqual([405, 'POST']);
    expect(await answerOf(query('{ changes { totalCount } }'))).toMatchObject({ data: { changes: { totalCount: 0 } } });
  });

  it('as a form of another site is refused before it is read', async () => {
    const { status } = await send(running.port, {
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({
        query: 'mutation { comment(input: { on: "agency:fiction", text: "x" }) { change { id } } }',
      }),
    });
    expect(status).toBe(415);
  });

  it('is answered by nobody’s memory: repeated with its key it is looked up, and for others refused', async () => {
    const sent = (who: string): Sent => upsert(named('agency:kept', 'Kept', { idempotencyKey: 'k' }), who);
    const first = await answerOf(sent('curator'));
    for (let time = 0; time < 3; time += 1) expect((await answerOf(sent('curator'))).data).toEqual(first.data);
    expect((await answerOf(sent('reader'))).errors).toHaveLength(1);
    expect((await answerOf(query('{ changes { totalCount } }'))).data).toEqual({ changes: { totalCount: 1 } });
  });

  it('names the snapshot that it made', async () => {
    const before = await answerOf(query('{ __typename node(id: "agency:fiction") { id } }'));
    const after = await answerOf(upsert(named('agency:snapshot', 'Snapshot'), 'curator', 'entity { id }'));
    const sequence = ({ extensions }: Answered): number => (extensions?.['snapshot'] as { sequence: number }).sequence;
    expect(sequence(after)).toBe(sequence(before) + 1);
  });

  it('sees what the one before it in the same request did', async () => {
    const { data, errors } = await answerOf(
      as(
        'curator',
        query(`mutation {
          a: upsertEntity(input: { id: "agency:twice", names: { en: "Twice" }, reason: "a" }) { entity { name(language: EN) } }
          b: comment(input: { on: "agency:twice", text: "First" }) { comment { text } }
          c: retractEntity(input: { id: "agency:kept", expectedVersion: "stale", reason: "c" }) { retractedId }
          d: comment(input: { on: "agency:twice", text: "Second" }) { change { items { edges { node { entity { ... on Agency { comments { totalCount } } } } } } } }
        }`),
      ),
    );
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['CONFLICT']);
    expect(data).toEqual({
      a: { entity: { name: 'Twice' } },
      b: { comment: { text: 'First' } },
      c: null,
      d: { change: { items: { edges: [{ node: { entity: { comments: { totalCount: 2 } } } }] } } },
    });
  });

  it('that costs too much is refused before anything is done', async () => {
    const many = Array.from(
      { length: 18 },
      (_, index) =>
        `m${String(index)}: importSeeds(input: { files: [], reason: "x" }) { change { id items(first: 100) { edges { node { fields { field } } } } } }`,
    ).join('\n');
    const { errors } = await answerOf(as('curator', query(`mutation { ${many} }`)));
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['QUERY_TOO_COSTLY']);
  });

  it('that says too much is refused', async () => {
    const { errors } = await answerOf(upsert(named('agency:long', 'x'.repeat(4_001))));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('names.en') as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('every reader sees a change at once', () => {
  it('in a question that was answered from memory before', async () => {
    const question = query('{ node(id: "agency:starlight") { ... on Agency { summary } } }');
    for (let time = 0; time < 3; time += 1) await answerOf(question);
    const { data } = await answerOf(query('{ entity(id: "agency:starlight") { version } }'));
    const { version } = data?.['entity'] as { version: string };
    await answerOf(upsert({ id: 'agency:starlight', expectedVersion: version, summary: 'Seen.', reason: 'Test.' }));
    expect((await answerOf(question)).data).toEqual({ node: { summary: 'Seen.' } });
  });

  it('in the search', async () => {
    const search = query('{ search(query: "Quasar Bureau") { edges { node { id } } } }');
    expect((await answerOf(search)).data).toEqual({ search: { edges: [] } });
    await answerOf(upsert(named('agency:quasar', 'Quasar Bureau')));
    expect((await answerOf(search)).data).toMatchObject({ search: { edges: [{ node: { id: 'agency:quasar' } }] } });
  });

  it('in feeds, also by an id that was merged away', async () => {
    await answerOf(upsert(named('agency:pulsar', 'Pulsar Bureau')));
    const versionOf = async (id: string): Promise<string> => {
      const { data } = await answerOf(query(`{ entity(id: "${id}") { version } }`));
      return (data?.['entity'] as { version: string }).version;
    };
    const merge = `mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) { entity { id } } }`;
    const ends = { from: 'agency:pulsar', into: 'agency:fiction' };
    const versions = { fromVersion: await versionOf(ends.from), intoVersion: await versionOf(ends.into) };
    await answerOf(as('curator', query(merge, { input: { ...ends, ...versions, reason: 'Test.' } })));
    const { status, text } = await send(running.port, {
      method: 'GET',
      path: '/graph/neighborhood.json?ids=agency:pulsar,region:land',
    });
    expect([status, text]).toEqual([200, expect.stringContaining('"agency:fiction"')]);
  });
});

it('the compiled form of a query shows versions and history as the other does', async () => {
  const question = query(
    '{ changes(first: 5) { edges { node { id kind by { name } items(first: 2) { totalCount } } } } policies(first: 3) { nodes { id version issuers { edges { id version } } history { totalCount } } } }',
  );
  const uncached = await startService({ answerCacheBytes: 0 });
  try {
    const ask = async (): Promise<unknown> => (JSON.parse((await send(uncached.port, question)).text) as Answered).data;
    const first = await ask();
    expect(await ask()).toEqual(first);
    expect(await ask()).toEqual(first);
    expect(first).toMatchObject({
      policies: { nodes: [{ issuers: { edges: [{ version: expect.any(String) as string }, {}] } }] },
    });
  } finally {
    await uncached.close();
  }
});

describe('the command `import`', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const text = `reference: { id: source:list-one, names: { en: List one } }
entities:
  - { id: institution:one, type: Institution, names: { en: Institute One }, relations: [{ type: LOCATED_IN, to: region:land }] }
`;
  const written = (content: string): string => {
    const file = path.join(folder, 'one.yaml');
    writeFileSync(file, content);
    return file;
  };
  const options = { dryRun: false, overwrite: false, json: false };
  const server = (): string => `http://127.0.0.1:${String(running.port)}`;
  const run = async (content: string, more: object): Promise<string[]> => {
    const lines: string[] = [];
    const config = readConfig({ DATA_DIR: path.join(folder, 'data') });
    await importFiles(config, [written(content)], { ...options, ...more }, (line) => lines.push(line));
    return lines;
  };

  it('goes through a running service with a key', async () => {
    const through = { server: server(), key: 'curator' };
    expect(await run(text, { ...through, dryRun: true })).toEqual([
      'to create: 2 entities, 1 relations',
      'dry run: nothing was changed',
    ]);
    expect((await run(text, through)).at(-1)).toMatch(/^change:\d+: 3 rows written; undo it/);
    expect(await run(text, through)).toEqual([
      'to create: 0 entities, 0 relations',
      'unchanged: 2 entities, 1 relations',
      'nothing to do: the graph says so already',
    ]);
  });

  it('says what is wrong: the key, the address, the file', async () => {
    await expect(run(text, { server: server(), key: 'reader' })).rejects.toThrow('This needs a curator');
    await expect(run(text, { server: 'http://127.0.0.1:1' })).rejects.toThrow('No service answers');
    await expect(run(text, { server: 'nowhere' })).rejects.toThrow('is no address');
    await expect(run(text.replace('region:land', 'region:lund'), { server: server(), key: 'curator' })).rejects.toThrow(
      'one.yaml:3 entities[0].relations[0]: unknown id "region:lund"',
    );
    const input = { files: [{ name: 'large.yaml', text: '#'.repeat(2 ** 21) }], dryRun: true, overwrite: false };
    await expect(importThroughService(server(), 'curator')(input, 'Test.')).rejects.toThrow('MAX_BODY_BYTES');
  });

  it('writes into the local store as whoever is at the terminal', async () => {
    await expect(run(text, {})).rejects.toThrow('unknown id "region:land"');
    const own = text.replace(', relations: [{ type: LOCATED_IN, to: region:land }]', '');
    expect(await run(own, { json: true })).toEqual([
      JSON.stringify({
        change: { id: 'change:1', itemCount: 2 },
        plan: {
          create: { entities: 2, relations: 0, ids: ['source:list-one', 'institution:one'] },
          ...Object.fromEntries(
            ['change', 'unchanged', 'held', 'conflicts'].map((name) => [name, { entities: 0, relations: 0, ids: [] }]),
          ),
        },
      }),
    ]);
  });
});
