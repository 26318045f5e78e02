/** The examples of the READMEs give the answers printed below them, on both engines. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesOf, runFeedCommand } from '../../scripts/readme-examples.js';
import { createHttpService } from '../../src/api/http-server.js';
import { defaultSettings } from '../../src/config.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('seeds'));
});
afterAll(() => engines.close());

/** What the command prints when the service on the store is the one that it asks. */
const runOn = async (store: GraphStore, command: string): Promise<unknown> => {
  const service = await createHttpService(store, pino({ level: 'silent' }), defaultSettings);
  try {
    await service.server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = service.server.server.address() as AddressInfo;
    return await runFeedCommand(command, `http://127.0.0.1:${String(port)}`);
  } finally {
    await service.stop();
  }
};

describe.each(['README.md', 'README.ko.md'])('%s', (file) => {
  const examples = examplesOf(readFileSync(packagePath(file), 'utf8'));

  it('shows search, the three questions, analytics and a feed', () => {
    expect(examples.filter(({ kind }) => kind === 'graphql').length).toBeGreaterThanOrEqual(6);
    expect(examples.filter(({ kind }) => kind === 'sh').length).toBeGreaterThanOrEqual(1);
  });

  it.each(examples.map((example, index) => ({ ...example, example: index + 1 })))(
    'answers example $example truly',
    async ({ kind, text, answer }) => {
      for (const store of storesOf(engines))
        expect(await (kind === 'sh' ? runOn(store, text) : ask(store, text))).toEqual(JSON.parse(answer));
    },
  );
});
