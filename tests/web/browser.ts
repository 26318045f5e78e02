/** A service with all seeds and a real Chromium in front of it. Pages note what should not happen. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { createHttpService, type HttpService, type ServiceOptions } from '../../src/api/http-server.js';
import { defaultSettings } from '../../src/config.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** True where there is no browser: the tests are skipped then, with one loud line. */
export const missing = !existsSync(executablePath);
if (missing && process.env['CI'] === 'true')
  throw new Error(`CI needs a Chromium, and ${executablePath} is not there.`);
if (missing) console.warn(`!!! BROWSER TESTS ARE SKIPPED: no Chromium at ${executablePath}; set CHROMIUM to one.`);

export interface Watched {
  readonly page: Page;
  /** Addresses of other origins that the page asked for. */
  readonly elsewhere: string[];
  /** Errors of the console and of scripts. */
  readonly problems: string[];
}

export interface Stage {
  origin: string;
  /** What the service serves. */
  store(): GraphStore;
  /** A page in a context of its own, closed with the browser. */
  open(path: string, options?: BrowserContextOptions): Promise<Watched>;
}

/** Starts service and browser for the tests of a `describe`. */
export const stage = ({
  explorer = inject('explorer'),
  webGl = false,
  openStore = () => Promise.resolve(openGrafeo({ folder: null })),
  options,
}: {
  readonly explorer?: string;
  /** Draws WebGL by the processor: slow, but the same everywhere. */
  readonly webGl?: boolean;
  /** Of which engine; empty. */
  readonly openStore?: () => Promise<GraphStore>;
  /** Who asks. */
  readonly options?: ServiceOptions;
} = {}): Stage => {
  let store: GraphStore;
  let service: HttpService;
  let browser: Browser;
  const running: Stage = {
    origin: '',
    store: () => store,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
      const page = await context.newPage();
      const elsewhere: string[] = [];
      const problems: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(running.origin) && !/^(data|blob):/.test(url)) elsewhere.push(url);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(running.origin + path);
      return { page, elsewhere, problems };
    },
  };
  beforeAll(async () => {
    store = await openStore();
    await store.prepare();
    await seedFromFolder(store, packagePath('seeds'));
    service = await createHttpService(store, pino({ level: 'silent' }), defaultSettings, explorer, options);
    service.readiness.reason = null;
    await service.server.listen({ port: 0, host: '127.0.0.1' });
    running.origin = `http://127.0.0.1:${String((service.server.server.address() as AddressInfo).port)}`;
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        ...(webGl ? ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
    await store.close();
  });
  return running;
};
