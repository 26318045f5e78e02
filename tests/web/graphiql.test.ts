/** GraphiQL in a real Chromium: it loads nothing from elsewhere, and answers its first question. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpService, type HttpService } from '../../src/api/http-server.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const missing = !existsSync(executablePath);
if (missing && process.env['CI'] === 'true')
  throw new Error(`CI needs a Chromium, and ${executablePath} is not there.`);
if (missing) console.warn(`!!! BROWSER TESTS ARE SKIPPED: no Chromium at ${executablePath}; set CHROMIUM to one.`);

describe.skipIf(missing)('/graphiql', () => {
  let store: GraphStore;
  let service: HttpService;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    store = openGrafeo({ folder: null });
    await store.prepare();
    await seedFromFolder(store, packagePath('seeds'));
    service = await createHttpService(store, pino({ level: 'silent' }));
    service.readiness.reason = null;
    await service.server.listen({ port: 0, host: '127.0.0.1' });
    origin = `http://127.0.0.1:${String((service.server.server.address() as AddressInfo).port)}`;
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
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

  it('is where / leads, runs its first query, and shows the answer', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));

    await page.goto(origin);
    expect(page.url()).toBe(`${origin}/graphiql`);
    await page.click('button.graphiql-execute-button');
    await page.locator('.result-window', { hasText: 'statedCount' }).waitFor();
    // The documentation panel reads the schema by introspection.
    await page.click('button[aria-label="Show Documentation Explorer"]');
    await page.waitForSelector('text=CoIssuanceNetwork');
    expect(elsewhere).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
