/** `policy-graph key`: a key made on the machine of the service is one that the service takes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOf, idOfKey } from '../../src/access/api-key.js';
import { Authenticator } from '../../src/access/authenticator.js';
import { createKey, generateKey, listAllKeys, revokeKey, type Streams } from '../../src/cli/key.js';
import { readConfig, type Config } from '../../src/config.js';
import { openStore } from '../../src/store/open-store.js';

let folder: string;
let config: Config;
let out: string[];
let notes: string[];
const streams: Streams = { out: (line) => out.push(line), note: (line) => notes.push(line) };
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keys-'));
  config = readConfig({ DATA_DIR: folder });
  [out, notes] = [[], []];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const wanted = { name: 'Kim', role: 'curator', scope: undefined, expires: undefined, json: false } as const;

const actorOf = async (key: string): Promise<unknown> => {
  const store = openStore(config.store);
  try {
    const authenticator = new Authenticator(store, { adminKeyHash: null, oidc: null });
    return await authenticator.actorOf({ authorization: [`Bearer ${key}`], address: '' }).catch(String);
  } finally {
    await store.close();
  }
};

it('gives the key alone on standard output, and the service takes it until it is revoked', async () => {
  await createKey(config, wanted, streams);
  const [key = ''] = out;
  const id = idOfKey(key) ?? '';
  expect(out).toEqual([key]);
  expect(notes.join('\n')).toContain(`The key ${id} of "Kim": curator (read, write, import)`);
  expect(notes.join('\n')).not.toContain(key);
  expect(await actorOf(key)).toEqual({ id: `key:${id}`, name: 'Kim', role: 'curator' });
  await revokeKey(config, id, streams);
  expect(await actorOf(key)).toContain('was revoked');
  out = [];
  await listAllKeys(config, { json: true }, streams);
  expect(JSON.parse(out.join(''))).toMatchObject([
    { id, name: 'Kim', revokedOn: expect.any(String) as string, lastUsedOn: expect.any(String) as string },
  ]);
});

it('leaves nothing of the key in the files of the database', async () => {
  await createKey(config, { ...wanted, scope: ['import'], json: true }, streams);
  const { key } = JSON.parse(out.join('')) as { key: string };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((file) => readFileSync(path.join(file.parentPath, file.name), 'latin1')).join('');
  expect(bytes).toContain('Kim');
  expect(bytes).toContain(digestOf(key));
  expect(bytes).not.toContain(key.slice(19));
});

it('says what is wrong with a request', async () => {
  await expect(createKey(config, { ...wanted, role: 'reader', scope: ['admin'] }, streams)).rejects.toThrow(
    'A reader may not admin',
  );
  await expect(createKey(config, { ...wanted, expires: '2026-02-31' }, streams)).rejects.toThrow('is no day');
  await expect(revokeKey(config, 'nobody', streams)).rejects.toThrow('No key has the id "nobody"');
  expect(out).toEqual([]);
});

it('makes a key for ADMIN_KEY_HASH without a store', () => {
  generateKey({ json: true }, streams);
  const { key, hash } = JSON.parse(out.join('')) as { key: string; hash: string };
  expect(readConfig({ ADMIN_KEY_HASH: hash }).service.access.adminKeyHash).toBe(digestOf(key));
});
