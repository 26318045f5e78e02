/** The graph view in a real Chromium: paths, expanding, hiding, files, and the same picture from the same address. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { missing, stage } from './browser.js';
import { lead, svgOf } from './graph-page.js';
import { barriers, expectQuiet } from './reading.js';

const nodeRow = (page: Page, name: string): Locator => page.getByRole('rowheader', { name });

const around = '/graph?ids=agency:most';

describe.skipIf(missing)('the graph', () => {
  const service = stage({ webGl: true });

  it('expands and collapses, hides and takes it back, in the address each time', async () => {
    const watched = await service.open(around);
    const { page } = watched;
    await lead(page, '7 entities, 8 relationships');
    await nodeRow(page, 'State Council').click();
    const facts = page.getByRole('region', { name: 'Facts' });
    await facts.getByRole('heading', { name: 'State Council' }).waitFor();
    await facts.getByRole('button', { name: 'Expand' }).click();
    await page.waitForURL(/ids=agency%3Amost%2C/);
    await page.locator('.graph__tag', { hasText: 'State Council' }).waitFor();
    await facts.getByRole('button', { name: 'Collapse' }).click();
    await lead(page, '7 entities, 8 relationships');
    await facts.getByRole('button', { name: 'Hide' }).click();
    await lead(page, /^6 entities/);
    await page.getByRole('button', { name: 'Undo hiding' }).click();
    await lead(page, '7 entities, 8 relationships');
    await page.goBack();
    await lead(page, /^6 entities/);
    expectQuiet(watched);
  });

  it('says what the limit keeps out, and what to do', async () => {
    const { page } = await service.open('/graph?ids=region:beijing&limit=20');
    await page.getByText(/further entities are not shown: the limit of 20 is reached\. Raise the limit/).waitFor();
  });

  it('filters by type, relationship and date', async () => {
    const watched = await service.open('/graph');
    const { page } = watched;
    await lead(page, /^333 entities/);
    await page.getByRole('checkbox', { name: /^Technologies/ }).press('Space');
    await lead(page, /^194 entities/);
    expect(new URL(page.url()).searchParams.get('types')).not.toContain('TECHNOLOGY');
    await page.getByRole('checkbox', { name: /carries out/ }).press('Space');
    await page.waitForURL(/relations=/);
    await page.getByRole('textbox', { name: 'Dated from' }).fill('2023-13');
    await page.keyboard.press('Tab');
    await page.getByText('Write a date as 2023-05-26, 2023-05 or 2023.').waitFor();
    await page.getByRole('textbox', { name: 'Dated from' }).fill('2023-05-16');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2023-05-16/);
    expectQuiet(watched);
  });

  it('moves a large picture as an image where drawing is slow, and draws it when it rests', async () => {
    const watched = await service.open('/graph?types=REGION&limit=2200');
    const { page } = watched;
    await lead(page, /^2,200 entities/);
    const stage = page.locator('.graph__stage');
    const marks = stage.locator('canvas.sigma-nodes');
    await marks.waitFor();
    await stage.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await stage.boundingBox()) ?? {};
    const shift = (): Promise<string> =>
      page.evaluate<string>(`document.querySelector('canvas.sigma-nodes').style.transform`);
    await page.mouse.move(x + 3, y + 3);
    await page.mouse.down();
    await page.mouse.move(x + 23, y + 13);
    await page.mouse.move(x + 43, y + 23);
    await expect.poll(shift, { interval: 5 }).toMatch(/^translate\([1-9]/);
    await page.mouse.up();
    await expect.poll(shift).toBe('');
    await page.waitForURL(/camera=/);
    expectQuiet(watched);
  });

  it('takes a click on a mark for the choice that its row is', async () => {
    const watched = await service.open(around);
    const { page } = watched;
    await lead(page, '7 entities, 8 relationships');
    await page.locator('.graph__stage canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    const svg = await svgOf(page);
    const circle = /<title>Wang Zhigang<\/title><circle cx="([\d.]+)" cy="([\d.]+)"/.exec(svg);
    await page.keyboard.press('Escape');
    await page.locator('.graph__stage').click({ position: { x: Number(circle?.[1]), y: Number(circle?.[2]) } });
    await page.getByRole('region', { name: 'Facts' }).getByRole('heading', { name: 'Wang Zhigang' }).waitFor();
    expect(new URL(page.url()).searchParams.get('focus')).toMatch(/^person:/);
    expectQuiet(watched);
  });

  it('does by keyboard in the table what a pointer does in the picture', async () => {
    const watched = await service.open(around);
    const { page } = watched;
    await lead(page, '7 entities, 8 relationships');
    await page.getByRole('searchbox', { name: 'Find in the picture' }).focus();
    await page.keyboard.type('wang');
    await page.getByRole('tab', { name: 'Entities (1)' }).waitFor();
    await page.getByRole('grid').getByRole('row', { name: 'Wang Zhigang' }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/focus=person/);
    await page.getByRole('button', { name: 'What to do with Wang Zhigang' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Pin' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/pinned=person/);
    await page.getByRole('tab', { name: /^Entities/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/table=edges/);
    await page.getByRole('row').filter({ hasText: 'heads' }).focus();
    await page.keyboard.press('Space');
    const facts = page.getByRole('region', { name: 'Facts' });
    await facts.getByRole('button', { name: /^Evidence: Wang Zhigang, heads/ }).waitFor();
    expectQuiet(watched);
  });

  it('draws SVG where there is no WebGL', async () => {
    const { page, problems } = await service.open('/search');
    await page.addInitScript(`
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
      };
    `);
    await page.goto(service.origin + around);
    await page.getByText('This browser draws no WebGL: the picture stands still.').waitFor();
    expect(await page.locator('.graph__svg circle').count()).toBe(7);
    await page.locator('.graph__svg circle').first().click();
    await page.getByRole('region', { name: 'Facts' }).waitFor();
    expect(problems).toEqual([]);
  });

  const views = [
    '/graph',
    `${around}&focus=agency:most&colour=community`,
    '/graph?path=company:huawei,agency:most',
    '/graph?path=company:longi,agency:most',
  ];
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(views)(
      '%s has no barrier that axe finds, and is not wider than a phone',
      async (path) => {
        const watched = await service.open(path, { colorScheme, reducedMotion: 'reduce' });
        const { page } = watched;
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await barriers(page)).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
        expect(await barriers(page)).toEqual([]);
        expectQuiet(watched);
      },
      90_000,
    );
  });
});
