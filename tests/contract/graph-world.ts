/** Both engines with the made-up world, for questions about parts of the graph. Importing it fills them before the first test. */
import { afterAll, beforeAll, expect } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';

export const factRelations = ontology.relationshipTypes.filter(({ role }) => role === 'fact').map(({ type }) => type);

export let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('tests', 'fixtures', 'seeds'));
});
afterAll(() => engines.close());

/** The answer of every engine is this one. */
export const expectAnswer = async (query: string, answer: unknown): Promise<void> => {
  for (const store of storesOf(engines)) expect(await ask(store, query), store.engine).toEqual(answer);
};

export const onEach = async <Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result[]> =>
  Promise.all(storesOf(engines).map(work));

/** The message and code of the only error. */
export const refusal = async (query: string): Promise<string> => {
  const { errors } = await ask(engines.grafeo, query);
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  return errors?.[0]?.message ?? '';
};

export const hop = (hops: number | null, ...ids: readonly string[]) => ids.map((id) => ({ node: { id }, hop: hops }));
export const edge = (type: string, source: string, target: string) => ({
  type,
  source,
  target,
  directed: true,
  weight: 1,
});
export const shape =
  '{ nodes { node { id } hop } edges { type source target directed weight } omitted { limit nodes edges exact } }';
