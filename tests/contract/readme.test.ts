/** The queries of the READMEs give the answers printed below them, on both engines. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { ask } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('seeds'));
});
afterAll(() => engines.close());

const examplesOf = (file: string): [query: string, answer: unknown][] =>
  [...readFileSync(packagePath(file), 'utf8').matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
    ([, query = '', answer = '']) => [query, JSON.parse(answer)],
  );

describe.each(['README.md', 'README.ko.md'])('%s', (file) => {
  const examples = examplesOf(file);

  it('shows the three questions', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  it.each(examples.map(([query, answer], index) => ({ example: index + 1, query, answer })))(
    'answers example $example truly',
    async ({ query, answer }) => {
      for (const store of storesOf(engines)) expect(await ask(store, query)).toEqual(answer);
    },
  );
});
