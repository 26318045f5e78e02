/** The graph view in a real Chromium: paths, expanding, hiding, files, and the same picture from the same address. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { missing, stage } from './browser.js';
import { barriers, expectQuiet } from './reading.js';

const nodeRow = (page: Page, name: string): Locator => page.getByRole('rowheader', { name });

const lead = async (page: Page, text: RegExp | string): Promise<void> => {
  await page.locator('.graph__lead').getByText(text).waitFor();
};

/** What the picture is, to the last position: the file that it is saved as, without the line that says when. */
const svgOf = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Take it with you' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('sti-policy-graph.svg');
  return readFileSync(await file.path(), 'utf8').replace(/<text [^>]*>[^<]*snapshot[^<]*<\/text>/, '');
};

const around = '/graph?ids=agency:most';

describe.skipIf(missing)('the graph', () => {
  const service = stage({ webGl: true });

  it('finds the paths from a company to a ministry, and opens the evidence of a step', async () => {
    const watched = await service.open('/graph');
    const { page } = watched;
    await page.getByRole('combobox', { name: 'Find a path: From' }).fill('华为');
    await page.getByRole('option', { name: 'Huawei' }).click();
    await page.getByText('Name the other end, or click on it in the picture.').waitFor();
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('과학기술부');
    await page.getByRole('option', { name: 'Ministry of Science and Technology', exact: true }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Paths from Huawei to Ministry of Science and Technology' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('path')).toBe('company:huawei,agency:most');
    await page.getByText('5 paths, shortest first').waitFor();
    await lead(page, '10 entities, 13 relationships');
    const paths = page.locator('.graph__paths');
    await paths
      .getByRole('button', { name: /issued by, Ministry of Science and Technology/ })
      .first()
      .click();
    const evidence = page.getByRole('dialog', { name: 'Who says so' });
    await evidence
      .getByText(/Bulletin of 26 May 2023/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await paths.getByRole('button', { name: 'Path 2, 4 steps' }).click();
    await page.waitForURL(/way=2/);
    expectQuiet(watched);
  });

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

  it('hands out GEXF that holds what is shown, and pictures that are not empty', async () => {
    const watched = await service.open(`${around}&focus=agency:most`);
    const { page } = watched;
    await lead(page, '7 entities, 8 relationships');
    await page.locator('.graph__stage canvas').first().waitFor();
    await page.getByRole('button', { name: 'Take it with you' }).click();
    const address = await page.getByRole('menuitem', { name: 'GEXF (Gephi)' }).getAttribute('href');
    const file = await (await page.request.get(service.origin + String(address))).text();
    const { gexf } = create(file).toObject() as {
      gexf: { graph: { nodes: { node: { '@label': string }[] }; edges: { edge: { '@source': string }[] } } };
    };
    expect(gexf.graph.nodes.node.map((node) => node['@label'])).toContain('과학기술부');
    expect(gexf.graph.nodes.node).toHaveLength(7);
    expect(gexf.graph.edges.edge).toHaveLength(8);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'PNG', exact: true }).click(),
    ]);
    const image = readFileSync(await png.path());
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect(image.length).toBeGreaterThan(10_000);
    const svg = create(await svgOf(page)).toObject() as { svg: object };
    expect(JSON.stringify(svg)).toContain('Ministry of Science and Technology');
    expect(JSON.stringify(svg)).toContain('issued by');
    expectQuiet(watched);
  }, 90_000);

  it('is the same picture from the same address, with what the reader moved', async () => {
    const watched = await service.open(`${around}&focus=person:wang-zhigang`);
    const { page } = watched;
    const facts = page.getByRole('region', { name: 'Facts' });
    await facts.getByRole('button', { name: 'Pin' }).click();
    const before = await svgOf(page);
    await facts.getByRole('button', { name: 'Move left' }).click();
    await page.waitForURL(/pinned=person/);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/camera=/);
    const moved = await svgOf(page);
    expect(moved).not.toBe(before);
    const other = await service.open(page.url().slice(service.origin.length));
    await other.page.locator('.graph__stage canvas').first().waitFor();
    await other.page.waitForLoadState('networkidle');
    expect(await svgOf(other.page)).toBe(moved);
    expectQuiet(watched);
    expectQuiet(other);
  }, 90_000);

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
