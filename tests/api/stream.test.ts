/** Following the graph over Server-Sent Events, with the client of graphql-sse and byte by byte. */
import { request } from 'node:http';
import { createClient } from 'graphql-sse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordSeeding } from '../../src/curation/record-seeding.js';
import { packagePath } from '../../src/package-path.js';
import { applyPlan } from '../../src/seed/apply.js';
import { seedContent } from '../../src/seed/content.js';
import { planSeeding } from '../../src/seed/plan.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';
import { changed, edited } from '../contract/curation-world.js';
import { send, startService, type Received, type RunningService } from './service.js';

let running: RunningService;
const start = async (...given: Parameters<typeof startService>): Promise<void> => {
  running = await startService(...given);
};
const quick = { streamTimes: { heartbeatMs: 200, stalledMs: 1_000 } };
beforeEach(() => start({}, undefined, quick));
afterEach(() => running.close());

const text =
  'subscription ($entities: [ID!], $types: [EntityType!], $since: Int) { changed(entities: $entities, types: $types, since: $since) { change { sequence kind by { name } } snapshot { sequence } } }';

interface Event {
  readonly changed: {
    readonly change: { readonly sequence: number; readonly kind: string } | null;
    readonly snapshot: { readonly sequence: number };
  };
}

/** The first events of a subscription by the client of graphql-sse. */
const follow = async (variables: Record<string, unknown>, count: number): Promise<(number | null)[]> => {
  const client = createClient({ url: `http://127.0.0.1:${String(running.port)}/graphql/stream`, retryAttempts: 0 });
  const seen: (number | null)[] = [];
  for await (const { data, errors } of client.iterate<Event>({ query: text, variables })) {
    expect(errors).toBeUndefined();
    seen.push(data?.changed.change?.sequence ?? null);
    if (seen.length === count) break;
  }
  client.dispose();
  return seen;
};

const addAgency = (name: string): Promise<unknown> =>
  changed(running.store, 'upsertEntity', {
    id: `agency:${name}`,
    names: { en: name },
    properties: [{ name: 'level', value: 'CENTRAL' }],
  });

const edit = (summary: string): Promise<unknown> => edited(running.store, 'agency:fiction', { summary });

const opened = (subscription: string, headers: Record<string, string> = {}): string =>
  `/graphql/stream?query=${encodeURIComponent(subscription)}${headers[''] ?? ''}`;

const simple = 'subscription { changed { change { sequence } snapshot { sequence digest } } }';

interface Stream {
  readonly text: () => string;
  readonly status: () => Promise<Received>;
  readonly until: (wanted: RegExp, ms?: number) => Promise<string>;
  readonly ended: Promise<void>;
  readonly pause: () => void;
  readonly close: () => void;
}

/** A stream as its bytes come. */
const stream = (query: string, headers: Record<string, string> = {}): Stream => {
  let received = '';
  let pause = (): void => undefined;
  let answered: (value: Received) => void = () => undefined;
  const status = new Promise<Received>((resolve) => {
    answered = resolve;
  });
  const sent = request({
    port: running.port,
    host: '127.0.0.1',
    path: opened(query),
    headers: { accept: 'text/event-stream', ...headers },
    agent: false,
  });
  const ended = new Promise<void>((resolve) => {
    sent.on('response', (response) => {
      answered({ status: response.statusCode ?? 0, headers: response.headers, text: '' });
      pause = () => response.pause();
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        received += String(chunk);
      });
      response.on('error', () => undefined);
      response.on('close', resolve);
    });
    sent.on('error', () => {
      resolve();
    });
  });
  sent.end();
  return {
    text: () => received,
    status: () => status,
    until: async (wanted, ms = 5_000) => {
      const giveUp = Date.now() + ms;
      while (!wanted.test(received)) {
        if (Date.now() > giveUp) throw new Error(`Nothing like ${String(wanted)} in: ${received}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return received;
    },
    ended,
    pause: () => {
      pause();
    },
    close: () => {
      sent.destroy();
    },
  };
};

describe('who follows', () => {
  it('gets every change since a sequence once and in order, and those that come', async () => {
    await addAgency('one');
    await addAgency('two');
    const seen = follow({ since: 0 }, 4);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await addAgency('three');
    await edit('Four.');
    expect(await seen).toEqual([1, 2, 3, 4]);
  });

  it('gets only what concerns the entities and types', async () => {
    await addAgency('one');
    await edit('Two.');
    await changed(running.store, 'upsertEntity', {
      id: 'region:elsewhere',
      names: { en: 'Elsewhere' },
      properties: [{ name: 'level', value: 'CITY' }],
    });
    await edit('Four.');
    expect(await follow({ since: 0, entities: ['agency:fiction'] }, 2)).toEqual([2, 4]);
    expect(await follow({ since: 0, types: ['REGION'] }, 1)).toEqual([3]);
    expect(await follow({ since: 0, types: ['REGION', 'AGENCY'] }, 4)).toEqual([1, 2, 3, 4]);
  });

  it('comes back with the id of the last event and misses nothing', async () => {
    const first = stream(simple);
    await first.until(/^:/m);
    await addAgency('one');
    const seen = await first.until(/"sequence":1}/);
    const [, id = ''] = /^id: (.+)$/m.exec(seen) ?? [];
    expect(id).toMatch(/^1\.\d+$/);
    first.close();
    await addAgency('two');
    await addAgency('three');
    const again = stream(simple, { 'last-event-id': id });
    const missed = await again.until(/"change":{"sequence":3}/);
    expect([...missed.matchAll(/"change":{"sequence":(\d)}/g)].map(([, sequence]) => sequence)).toEqual(['2', '3']);
    again.close();
  });

  it('learns what seeding changed as one change, and of a loading as a whole that there is one', async () => {
    const followed = stream('subscription { changed { change { kind itemCount by { name } } snapshot { sequence } } }');
    await followed.until(/^:/m);
    const content = seedContent(readSeedFiles(packagePath('tests', 'fixtures', 'seeds')));
    const [id, row] = [...content.entities].find(([, { type }]) => type === 'Agency') ?? [];
    if (id === undefined || row === undefined) throw new Error('The world has no agency.');
    const other = { ...row, properties: { ...row.properties, summary: 'Another summary.' } };
    const plan = await planSeeding(running.store, {
      ...content,
      entities: new Map([...content.entities, [id, other]]),
    });
    await applyPlan(running.store, plan, undefined, recordSeeding);
    expect(await followed.until(/SEED/)).toContain('"change":{"kind":"SEED","itemCount":1,"by":{"name":"Seeds"}}');
    await applyPlan(running.store, await planSeeding(running.store, content));
    expect(await followed.until(/"change":null/)).toMatch(
      /^id: 1\.\d+\nevent: next\ndata: {"data":{"changed":{"change":null/m,
    );
    followed.close();
  });

  it('is told when the log is not the one that it knew', async () => {
    const ahead = stream('subscription { changed(since: 99) { snapshot { sequence } } }');
    expect((await ahead.status()).status).toBe(400);
    expect(await ahead.until(/BAD_USER_INPUT/)).toContain('this is not the graph that you followed');
  });

  it('hears a heartbeat while nothing happens', async () => {
    const idle = stream(simple);
    await idle.until(/:\n\n:\n\n:\n\n/);
    expect(idle.text()).toMatch(/^retry: 2000\n\n(:\n\n)+$/);
    idle.close();
  });

  it('is ended when it takes nothing of what it asks for', async () => {
    for (let count = 0; count < 60; count += 1) await edit(`${String(count)}${'x'.repeat(3_900)}`);
    const greedy = stream(
      `subscription { changed(since: 0) { change { ${Array.from({ length: 20 }, (_, index) => `a${String(index)}: items(first: 5) { edges { node { fields { before after } } } }`).join(' ')} } } }`,
    );
    await greedy.status();
    greedy.pause();
    const giveUp = Date.now() + 15_000;
    while (running.service.streams.state().open > 0 && Date.now() < giveUp)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(running.service.streams.state().open).toBe(0);
    greedy.close();
  }, 60_000);
});

describe('the service', () => {
  it('watches the store once for everyone, and not when nobody follows', async () => {
    expect(running.service.streams.state()).toEqual({ open: 0, isPolling: false });
    const followers = [stream(simple), stream(simple), stream(simple)];
    await Promise.all(followers.map((each) => each.until(/^:/m)));
    const reads = (): number => running.store.statements.filter((name) => name === 'snapshot/moved').length;
    const before = reads();
    await new Promise((resolve) => setTimeout(resolve, 2_300));
    expect(reads() - before).toBeGreaterThanOrEqual(1);
    expect(reads() - before).toBeLessThanOrEqual(3);
    for (const each of followers) each.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(running.service.streams.state()).toEqual({ open: 0, isPolling: false });
  });

  it('stops without waiting for those who follow, who are not told that it is complete', async () => {
    const followed = stream(simple);
    await followed.until(/^:/m);
    const began = Date.now();
    await running.service.stop();
    expect(Date.now() - began).toBeLessThan(2_000);
    await followed.ended;
    expect(followed.text()).not.toContain('complete');
  });

  it('bounds how many follow, from one address and in all', async () => {
    await running.close();
    await start({ maxStreams: 3, maxStreamsPerClient: 2 }, undefined, quick);
    const two = [stream(simple), stream(simple)];
    await Promise.all(two.map((each) => each.until(/^:/m)));
    const third = stream(simple);
    expect((await third.status()).status).toBe(429);
    expect(await third.until(/RATE_LIMITED/)).toContain('at most 2 times from one address');
    for (const each of two) each.close();
    await running.close();
    await start({ maxStreams: 1 }, undefined, quick);
    const one = stream(simple);
    await one.until(/^:/m);
    expect((await stream(simple).status()).status).toBe(503);
    one.close();
  });

  it.each([
    ['a query', '{ node(id: "agency:most") { id } }', 'BAD_REQUEST'],
    ['no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { changes { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two root fields',
      'subscription { a: changed { snapshot { sequence } } b: changed { snapshot { sequence } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too much depth',
      `subscription { changed { change ${'{ undoes '.repeat(25)}{ id }${' }'.repeat(25)} } }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'too much an event',
      'subscription { changed { change { items(first: 100) { edges { node { entity { relations(first: 100) { edges { node { id } } } articles(first: 100) { edges { node { name mentions(first: 100) { edges { node { id } } } } } } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['no sequence', 'subscription { changed(since: -1) { snapshot { sequence } } }', 'BAD_USER_INPUT'],
    ['no entities', 'subscription { changed(entities: []) { snapshot { sequence } } }', 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, query, code) => {
    const refused = stream(query);
    expect((await refused.status()).status).toBe(400);
    await refused.until(new RegExp(code));
  });

  it('answers no subscription at /graphql, and none to another site', async () => {
    const atGraphql = await send(running.port, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: simple }),
    });
    expect([atGraphql.status, atGraphql.text]).toEqual([400, expect.stringContaining('/graphql/stream')]);
    const elsewhere = stream(simple, { 'sec-fetch-site': 'cross-site' });
    expect((await elsewhere.status()).status).toBe(403);
    const followed = stream(simple);
    expect((await followed.status()).headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
    });
    followed.close();
  });
});
