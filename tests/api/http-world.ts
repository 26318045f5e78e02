/** The service over HTTP on the made-up world. Importing it starts one before the first test. */
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { createHttpService, type HttpService } from '../../src/api/http-server.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import { WatchedStore } from '../watched-store.js';

export let store: WatchedStore;
let service: HttpService;
export let origin: string;

beforeAll(async () => {
  store = new WatchedStore(openGrafeo({ folder: null }));
  await store.prepare();
  await seedFromFolder(store, packagePath('tests', 'fixtures', 'seeds'));
  service = await createHttpService(store, pino({ level: 'silent' }));
  service.readiness.reason = null;
  await service.server.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${String((service.server.server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await service.stop();
  await store.close();
});

export interface Reply {
  readonly status: number;
  readonly extensions: unknown;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: { readonly code: string; readonly candidates?: string[] };
    }[];
  };
}

export const post = async (body: unknown): Promise<Reply> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { extensions, ...answer } = (await response.json()) as Reply['body'] & { readonly extensions?: unknown };
  return { status: response.status, body: answer, extensions };
};

export const codeOf = async (query: string, variables?: object): Promise<string | undefined> =>
  (await post({ query, variables })).body.errors?.[0]?.extensions.code;
