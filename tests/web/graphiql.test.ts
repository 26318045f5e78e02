/** GraphiQL in a real Chromium: it loads nothing from elsewhere, and answers its first question. */
import { describe, expect, it } from 'vitest';
import { missing, stage } from './browser.js';

describe.skipIf(missing)('/graphiql', () => {
  const service = stage({ explorer: '/nowhere' });

  it('is where / leads without an explorer, runs its first query, and shows the answer', async () => {
    const { page, elsewhere, problems } = await service.open('/');
    expect(page.url()).toBe(`${service.origin}/graphiql`);
    await page.click('button.graphiql-execute-button');
    await page.locator('.result-window', { hasText: 'statedCount' }).waitFor();
    // The documentation panel reads the schema by introspection.
    await page.click('button[aria-label="Show Documentation Explorer"]');
    await page.waitForSelector('text=CoIssuanceNetwork');
    expect(elsewhere).toEqual([]);
    expect(problems).toEqual([]);
  });
});
