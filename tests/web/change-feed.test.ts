/** The script of docs/change-feed.md in a real Chromium: its EventSource is told of a change. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { changed } from '../contract/curation-world.js';
import { missing, stage } from './browser.js';

const page = readFileSync(packagePath('docs', 'change-feed.md'), 'utf8');
const [, script = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];

describe.skipIf(missing)('a page that follows', () => {
  const service = stage();

  it('is told of a change', async () => {
    const { page: tab } = await service.open('/');
    await tab.evaluate(script);
    // The stream begins with what comes after it was opened.
    await tab.waitForTimeout(1_000);
    const agency = {
      id: 'agency:followed',
      names: { en: 'Followed' },
      properties: [{ name: 'level', value: 'CENTRAL' }],
    };
    await changed(service.store(), 'upsertEntity', agency);
    await expect.poll(() => tab.title(), { timeout: 5_000 }).toBe('The test says so.');
  });

  it('names the feed of a trace in its head', async () => {
    const { page: tab } = await service.open('/trace?regions=region:shanghai');
    const link = tab.locator('link[rel="alternate"][type="application/atom+xml"]');
    await expect
      .poll(() => link.first().getAttribute('href'))
      .toContain('/feeds/trace.atom?technology=technology:artificial-intelligence&regions=region:shanghai');
    expect((await fetch(service.origin + ((await link.first().getAttribute('href')) ?? ''))).status).toBe(200);
  });
});
