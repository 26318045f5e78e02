/** Both engines with a small made-up world of who issued what with whom. Importing it fills them before the first test. */
import { afterAll, beforeAll, expect } from 'vitest';
import { dataOf } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';
import { issued, writeIssued } from './issuer-lists.js';

const world = [
  issued('plan', '2021-02-10', 'most ndrc'),
  issued('law', '2021-03', 'most ndrc mof'),
  issued('vision', '2021', 'most mof'),
  issued('notice', '2022-05-01', 'most ndrc', { stated: 4 }),
  issued('guide', '2022-05-20', 'ndrc miit'),
  issued('circular', '2022-11', 'most ndrc miit moe'),
  issued('own', '2022-12-31', 'moe'),
  issued('undated', null, 'moe mof'),
  issued('late', '2023-01-01', 'most mof', { recordedOn: '2024-06-07' }),
];

export let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await writeIssued(store, world);
});
afterAll(() => engines.close());

/** The answer, which is the same on all engines. */
export const answer = async (query: string): Promise<unknown> => {
  const [first, ...others] = await Promise.all(storesOf(engines).map((store) => dataOf(store, query)));
  for (const other of others) expect(other).toEqual(first);
  return first;
};

export const pairs = 'edges { a { id } b { id } weight }';
