/** The explorer in a real Chromium: whole journeys of a reader over the real seeds. */
import { describe, expect, it } from 'vitest';
import { missing, stage } from './browser.js';
import { barriers, expectQuiet } from './reading.js';

const policy = '/entity/policy:beijing-stic-acceleration-plan';

describe.skipIf(missing)('the explorer', () => {
  const service = stage();

  it('is searched by keyboard alone', async () => {
    const watched = await service.open(policy);
    const { page } = watched;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('海澱');
    await page.getByRole('option', { name: 'Haidian' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Haidian' }).waitFor();
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('H1');
    // Without a choice, Enter shows all results, and types narrow them.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('인공지능');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search: 인공지능' }).waitFor();
    await page.getByRole('button', { name: /Technologies/ }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/types=TECHNOLOGY/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('no such thing');
    await page.getByText('Nothing is called that.').waitFor();
    expectQuiet(watched);
  });

  it('says what the latest bulletin brought and answers the three questions', async () => {
    const watched = await service.open('/');
    const { page } = watched;
    await page.getByRole('heading', { name: 'New with the bulletin of 26 May 2023' }).waitFor();
    await page.getByText('The text states 12 issuers and names 2:').waitFor();
    await page.getByText('38 initiatives; by province:').waitFor();
    await page.getByText('20 agencies, 21 pairs that share a policy.').waitFor();
    expect(await page.locator('.coverage p').first().textContent()).toContain(
      '1 bulletin (26 May 2023), 18 items; dates November 2019 – 18 May 2023; 23 without a date',
    );
    expectQuiet(watched);
  });

  it('speaks Korean with its particles, Chinese with Chinese names, and remembers', async () => {
    const watched = await service.open(`${policy}?lang=ko`);
    const { page } = watched;
    await page.getByText('과학기술부가 공동으로 발표했다').waitFor();
    await page.getByText('화학을 대상으로 한다').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    await page.getByRole('button', { name: /^언어/ }).click();
    await page.getByRole('menuitemradio', { name: '简体中文' }).click();
    await page.getByRole('heading', { level: 1, name: '加快推动北京国际科技创新中心建设的工作方案' }).waitFor();
    expect(await page.locator('h1 span').getAttribute('lang')).toBe('zh-Hans');
    expect(page.url()).toBe(`${service.origin}${policy}?lang=zh`);
    await page.goto(`${service.origin}/entity/agency:most`);
    await page.getByRole('heading', { level: 1, name: '科学技术部' }).waitFor();
    expectQuiet(watched);
  });

  it('is dark when the reader chooses so, on the next page too', async () => {
    const { page } = await service.open('/', { colorScheme: 'light' });
    const theme = (): Promise<string | null> => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await page.getByRole('button', { name: /^Appearance/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    expect(await theme()).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('dark');
  });

  it('tells what was known as of a date, and keeps the date in the address', async () => {
    const watched = await service.open('/entity/agency:most');
    const { page } = watched;
    await page.getByRole('button', { name: /^As of: today/ }).click();
    await page.getByRole('button', { name: 'Bulletin of 26 May 2023' }).click();
    await page.getByText('As the bulletins up to 26 May 2023 told it.').waitFor();
    expect(page.url()).toBe(`${service.origin}/entity/agency:most?asOf=2023-05-26`);
    await page.goto(`${service.origin}${policy}?asOf=2023-05-01`);
    await page.getByRole('heading', { level: 1, name: 'Not known as of 1 May 2023' }).waitFor();
    await page.getByRole('button', { name: /^As of: 1 May 2023/ }).click();
    await page.getByRole('grid').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByText('The text states 12 issuers').waitFor();
    expectQuiet(watched);
  });

  it('hands out the graph, the query and the citation', async () => {
    const { page } = await service.open('/entity/agency:most');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Take it with you' }).click();
    const gexf = page.getByRole('menuitem', { name: 'GEXF (Gephi)' });
    const address = await gexf.getAttribute('href');
    expect(address).toBe('/graph/neighborhood.gexf?ids=agency:most&depth=1');
    const file = await page.request.get(service.origin + String(address));
    expect(await file.text()).toContain('<gexf');
    await page.getByRole('menuitem', { name: 'Copy the GraphQL query' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('query EntityPage($id: ID!');
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await page.locator('footer').getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^Ministry of Science and Technology\. STI policy graph, snapshot [0-9a-f]{64}\. http:.*\/entity\/agency:most \(read on \d{4}-\d\d-\d\d\)\.$/,
    );
  });

  it('says so when the service does not answer, and tries again', async () => {
    const { page } = await service.open('/');
    await page.getByRole('heading', { name: /^New with the bulletin/ }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Beijing', exact: true }).first().click();
    await page.getByText('The service did not answer.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beijing' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Region Haidian', exact: true }).first().click();
    await page.getByText('You are offline.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Haidian' }).waitFor();
  });

  it('says so when an answer is slow', async () => {
    const { page } = await service.open('/search');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue();
    });
    await page.goto(`${service.origin}${policy}`);
    await page.getByText('Still computing.').first().waitFor();
    await page.getByRole('heading', { level: 1, name: /^베이징 국제/ }).waitFor();
  });

  const views = [
    '/',
    policy,
    '/entity/agency:most',
    '/entity/indicator:beijing-rd-share-of-gdp',
    '/search?q=%EB%B2%A0%EC%9D%B4%EC%A7%95',
    '/entity/none',
    '/co-issuance?pair=agency:most~agency:ndrc',
    '/co-issuance?as=matrix',
    '/co-issuance?as=changes&pair=agency:miit~agency:most',
    '/commitments?sum=policy:shanghai-corporate-rd-centres-opinion~CNY~EACH',
    '/commitments?as=table&regions=region:beijing',
    '/trace',
    '/trace?as=graph',
    '/trace?compare=region:beijing,region:shanghai',
    '/trace?open=region:beijing~policy:beijing-agi-measures',
  ];
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(views)('%s has no barrier that axe finds, and is not wider than a phone', async (path) => {
      const watched = await service.open(path, { colorScheme });
      const { page } = watched;
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await barriers(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(await barriers(page)).toEqual([]);
      expectQuiet(watched);
    });
  });

  it('leaves paths that are no views to the service', async () => {
    const { page } = await service.open('/');
    const statusOf = async (path: string): Promise<number> => (await page.request.get(service.origin + path)).status();
    expect(await statusOf('/graphql/nothing')).toBe(404);
    expect(await statusOf('/nothing')).toBe(404);
    expect(await statusOf('/assets/nothing.js')).toBe(404);
    expect(await statusOf('/entity/anything')).toBe(200);
    const { headers } = await page.request.get(service.origin).then((response) => ({ headers: response.headers() }));
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('loads less than 200 kB of script for its first view, compressed and for good', async () => {
    const { page } = await service.open('/search');
    const sizes = new Map<string, number>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) sizes.set(pathname, 0);
    });
    await page.goto(service.origin);
    await page.waitForLoadState('networkidle');
    for (const pathname of sizes.keys()) {
      const answer = await fetch(service.origin + pathname, { headers: { 'accept-encoding': 'gzip' } });
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('cache-control')).toContain('immutable');
      sizes.set(pathname, Number(answer.headers.get('content-length')));
    }
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    console.log(`Script of the first view: ${String(Math.round(total / 1000))} kB compressed.`);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(200_000);
  });
});
