/** Health, and how requests end: when the service stops, and when a client goes away. */
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createHttpService } from '../../src/api/http-server.js';
import { StoreUnavailableError } from '../../src/store/errors.js';
import { origin, store } from './http-world.js';

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
