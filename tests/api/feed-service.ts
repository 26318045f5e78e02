/** The service on the real seeds, for its feeds. Importing it starts one before the first test. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { createHttpService, type HttpService } from '../../src/api/http-server.js';
import { formats, type FormatName } from '../../src/feed/formats.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import { WatchedStore } from '../watched-store.js';

export let store: WatchedStore;
let service: HttpService;
export let origin: string;
export const folder = mkdtempSync(path.join(tmpdir(), 'feeds-'));

beforeAll(async () => {
  store = new WatchedStore(openGrafeo({ folder: null }));
  await store.prepare();
  await seedFromFolder(store, packagePath('seeds'));
  service = await createHttpService(store, pino({ level: 'silent' }));
  service.readiness.reason = null;
  await service.server.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${String((service.server.server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await service.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

export interface NodeLink {
  readonly directed: boolean;
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameZh?: string;
    x: number;
    y: number;
  }[];
  readonly edges: readonly {
    readonly key: string;
    source: string;
    target: string;
    weight: number;
    directed: boolean;
  }[];
}

export const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${origin}${address}`, { headers });
export const nodeLink = async (address: string): Promise<NodeLink> => (await (await get(address)).json()) as NodeLink;

export const traceOfAi = (format: string): string =>
  `/graph/trace.${format}?technology=technology:artificial-intelligence&level=PROVINCE`;
export const names = Object.keys(formats) as FormatName[];
