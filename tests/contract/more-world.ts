/** Both engines with more of the made-up world. Importing it fills them before the first test. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { dataOf } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';

const folder = mkdtempSync(path.join(tmpdir(), 'more-world-'));
export let engines: Engines;
beforeAll(async () => {
  cpSync(packagePath('tests', 'fixtures', 'seeds'), folder, { recursive: true });
  cpSync(packagePath('tests', 'fixtures', 'more-world.yaml'), path.join(folder, 'reference', 'more-world.yaml'));
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, folder);
});
afterAll(async () => {
  await engines.close();
  rmSync(folder, { recursive: true });
});

export const expectData = async (query: string, data: unknown): Promise<void> => {
  for (const store of storesOf(engines)) expect(await dataOf(store, query), store.engine).toEqual(data);
};
export const nodes = (...ids: readonly string[]) => ids.map((id) => ({ id }));
