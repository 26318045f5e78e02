/** API keys in both engines: the same rows, revocations that other instances see, one write a day. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Authenticator } from '../../src/access/authenticator.js';
import { UnauthenticatedError } from '../../src/access/errors.js';
import { believedMs } from '../../src/access/key-check.js';
import { addKey, countKeys, findKey, listKeys, revokeKeyOfId } from '../../src/access/keys.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { WatchedStore } from '../watched-store.js';
import { hasNeo4j, openEngines, removeEverything, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

const none = { adminKeyHash: null, oidc: null };
const by = { id: 'cli' };

describe.each(hasNeo4j() ? (['grafeo', 'neo4j'] as const) : (['grafeo'] as const))('on %s', (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    const found = engines[engine];
    if (found === null) throw new Error('no store');
    store = found;
    await store.write((transaction) => transaction.run(removeEverything, {}));
  });
  const asked = (authenticator: Authenticator, key: string) =>
    authenticator.actorOf({ authorization: [`Bearer ${key}`], address: '192.0.2.1' });

  it('keeps what a key may and its hash, and nothing of the key', async () => {
    const at = new Date('2026-11-24T09:30:00Z');
    const request = { name: '  Import job ', role: 'curator', scopes: ['import'], expiresOn: '2027-01-01' } as const;
    const { apiKey, text } = await addKey(store, request, by, at);
    const { id } = apiKey;
    const shown = {
      id,
      name: 'Import job',
      role: 'curator',
      scopes: ['import'],
      createdOn: '2026-11-24T09:30:00.000Z',
      createdBy: 'cli',
      expiresOn: '2027-01-01',
      revokedOn: null,
      lastUsedOn: null,
    };
    expect(apiKey).toEqual(shown);
    expect(await listKeys(store, { first: 10, after: null })).toEqual([shown]);
    const kept = await findKey(store, id);
    expect(kept).toEqual({ ...shown, digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(JSON.stringify(kept)).not.toContain(text.slice(19));
  });

  it('lists those made last first, page by page', async () => {
    for (const [day, name] of [
      ['01', 'a'],
      ['03', 'b'],
      ['02', 'c'],
    ] as const)
      await addKey(store, { name, role: 'reader' }, by, new Date(`2026-11-${day}T00:00:00Z`));
    const first = await listKeys(store, { first: 2, after: null });
    expect(first.map(({ name }) => name)).toEqual(['b', 'c']);
    const last = first.at(-1);
    const next = await listKeys(store, { first: 2, after: { key: last?.createdOn ?? '', id: last?.id ?? '' } });
    expect(next.map(({ name }) => name)).toEqual(['a']);
    expect(await countKeys(store)).toBe(3);
  });

  it('says whose a key is, and refuses one that was revoked: at once here, elsewhere within the time that rows are believed', async () => {
    const { apiKey, text } = await addKey(store, { name: 'Kim', role: 'curator' }, by);
    const [here, elsewhere] = [new Authenticator(store, none), new Authenticator(store, none)];
    const kim = { id: `key:${apiKey.id}`, name: 'Kim', role: 'curator' };
    expect(await asked(here, text)).toEqual(kim);
    expect(await asked(elsewhere, text)).toEqual(kim);
    const revoked = await revokeKeyOfId(store, apiKey.id, new Date('2026-11-24T10:00:00Z'));
    expect(revoked).toMatchObject({ name: 'Kim', revokedOn: '2026-11-24T10:00:00.000Z' });
    here.forgetKey(apiKey.id);
    await expect(asked(here, text)).rejects.toThrow(UnauthenticatedError);
    const began = Date.now();
    for (;;) {
      const found = await asked(elsewhere, text).catch((error: unknown) => error);
      if (found instanceof UnauthenticatedError) break;
      expect(Date.now() - began).toBeLessThan(believedMs + 5_000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // Revoking again changes nothing.
    expect(await revokeKeyOfId(store, apiKey.id)).toEqual(revoked);
    expect(await revokeKeyOfId(store, 'nobody')).toBeNull();
  });

  it('refuses an expired key from its day on, and writes the day of use once', async () => {
    const made = new Date('2026-11-24T09:00:00Z');
    const { apiKey, text } = await addKey(store, { name: 'Kim', role: 'reader', expiresOn: '2026-11-26' }, by, made);
    const watched = new WatchedStore(store);
    let now = made;
    const authenticator = new Authenticator(watched, { ...none, now: () => now });
    for (let time = 0; time < 5; time += 1) await asked(authenticator, text);
    const usedOn = async (day: string): Promise<void> => {
      await expect.poll(async () => (await findKey(store, apiKey.id))?.lastUsedOn).toBe(day);
    };
    await usedOn('2026-11-24');
    expect(watched.writes).toBe(1);
    now = new Date('2026-11-25T23:59:59Z');
    await asked(authenticator, text);
    await usedOn('2026-11-25');
    now = new Date('2026-11-26T00:00:00Z');
    await expect(asked(authenticator, text)).rejects.toThrow('expired on 2026-11-26');
    expect(watched.writes).toBe(2);
  });

  it('reads a key once for many requests of some seconds', async () => {
    const { text } = await addKey(store, { name: 'Kim', role: 'reader' }, by);
    const watched = new WatchedStore(store);
    const authenticator = new Authenticator(watched, none);
    await Promise.all(Array.from({ length: 50 }, () => asked(authenticator, text)));
    expect(watched.statements).toEqual(['access/key']);
  });

  it('has room for one key of an id only', async () => {
    const { apiKey } = await addKey(store, { name: 'Kim', role: 'reader' }, by);
    const { createKey } = await import('../../src/access/statements.js');
    const again = { ...apiKey, digest: 'another', expiresOn: null };
    const { id, name, role, scopes, digest, createdOn, createdBy, expiresOn } = again;
    await expect(
      store.write((transaction) =>
        transaction.run(createKey, { id, name, role, scopes, digest, createdOn, createdBy, expiresOn }),
      ),
    ).rejects.toThrow('conflicts');
    expect(await countKeys(store)).toBe(1);
  });
});
