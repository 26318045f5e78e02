/** The examples of docs/curation.md give the answers printed below them, in their order, on both engines. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examplesOf } from '../../scripts/readme-examples.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { ada, versionOf } from './curation-world.js';
import { openEngines, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('seeds'));
});
afterAll(() => engines.close());

const examples = examplesOf(readFileSync(packagePath('docs', 'curation.md'), 'utf8'));

/** With the versions that are stored in the places that name them. */
const withVersions = async (store: GraphStore, text: string): Promise<string> => {
  let filled = text;
  for (const [place, id = ''] of text.matchAll(/<version of ([^>]+)>/g))
    filled = filled.replace(place, await versionOf(store, id));
  return filled;
};

/** What differs each time as the page spells it. */
const spelled = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, each: unknown) =>
    (key === 'version' || key === 'at') && typeof each === 'string' ? '…' : each,
  ) as unknown;

it('shows every mutation of the page’s order', () => {
  expect(examples.length).toBeGreaterThanOrEqual(11);
});

it('gives the answers that are printed', async () => {
  for (const store of storesOf(engines)) {
    for (const { text, answer } of examples) {
      const { data, errors } = await ask(store, await withVersions(store, text), {}, ada);
      const given = errors === undefined ? data : errors[0]?.extensions;
      expect(spelled(given), text).toEqual(JSON.parse(answer));
    }
  }
});
