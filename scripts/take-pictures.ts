/**
 * Takes the pictures of the README: four views of the explorer over the seeds, two light and two dark, as WebP in docs/pictures.
 * `npm run build && npx tsx scripts/take-pictures.ts`; it wants a Chromium at /usr/bin/chromium, or CHROMIUM.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import { createHttpService } from '../src/api/http-server.js';
import { defaultSettings } from '../src/config.js';
import { packagePath } from '../src/package-path.js';
import { seedFromFolder } from '../src/seed/seed-store.js';
import { openGrafeo } from '../src/store/grafeo/grafeo-store.js';

interface Shot {
  readonly name: string;
  readonly at: string;
  readonly theme: 'light' | 'dark';
  /** What is there when the picture is whole. */
  readonly until: string;
  /** The part of the page that comes to the top. */
  readonly top?: string;
}

const shots: readonly Shot[] = [
  { name: 'graph', at: '/graph', theme: 'light', until: '.graph__stage canvas', top: '.graph__body' },
  { name: 'trace', at: '/trace', theme: 'dark', until: '.lanes__mark' },
  {
    name: 'entity',
    at: '/entity/policy:beijing-stic-acceleration-plan?lang=ko',
    theme: 'light',
    until: '.facts__group',
  },
  {
    name: 'co-issuance',
    at: '/co-issuance?pair=agency:most~agency:ndrc',
    theme: 'dark',
    until: '.pair li',
    top: '.co-issuance__lead',
  },
];
const size = { width: 1240, height: 800 };
const quality = 80;

const store = openGrafeo({ folder: null });
await store.prepare();
await seedFromFolder(store, packagePath('seeds'));
const service = await createHttpService(store, pino({ level: 'silent' }), defaultSettings, packagePath('dist', 'web'));
service.readiness.reason = null;
await service.server.listen({ port: 0, host: '127.0.0.1' });
const origin = `http://127.0.0.1:${String((service.server.server.address() as AddressInfo).port)}`;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const folder = packagePath('docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const { name, at, theme, until, top } of shots) {
    const context = await browser.newContext({
      viewport: size,
      deviceScaleFactor: 1.5,
      colorScheme: theme,
      locale: 'en-GB',
    });
    const page = await context.newPage();
    await page.goto(origin + at);
    await page.locator(until).first().waitFor();
    await page.waitForLoadState('networkidle');
    if (top !== undefined)
      await page.evaluate(`window.scrollTo(0, document.querySelector('${top}').getBoundingClientRect().top - 16)`);
    // Two frames: what was asked for last has been drawn then.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    await page.waitForTimeout(500);
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const file = Buffer.from(data, 'base64');
    writeFileSync(path.join(folder, `${name}-${theme}.webp`), file);
    console.log(`docs/pictures/${name}-${theme}.webp: ${String(Math.round(file.length / 1024))} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await service.stop();
  await store.close();
}
