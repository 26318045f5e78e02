/** The six journeys that the explorer is for, each over the embedded engine and over Neo4j: a reader sees no difference. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.js';
import { removeEverything } from '../contract/engines.js';
import { missing, stage } from '../web/browser.js';
import { lead, svgOf } from '../web/graph-page.js';
import { barriers, expectQuiet } from '../web/reading.js';

const policy = '/entity/policy:beijing-stic-acceleration-plan';
const around = '/graph?ids=agency:most';

const focused = (page: Page): Promise<unknown> => page.evaluate('document.activeElement?.getAttribute("aria-label")');

const neo4j = inject('neo4j');
const engines: readonly { readonly name: string; readonly open: () => Promise<GraphStore> }[] = [
  { name: 'the embedded engine', open: () => Promise.resolve(openGrafeo({ folder: null })) },
  ...(neo4j === null
    ? []
    : [
        {
          name: 'Neo4j',
          open: async () => {
            const store = openNeo4j(neo4j);
            await store.write((transaction) => transaction.run(removeEverything, {}));
            return store;
          },
        },
      ]),
];

describe.skipIf(missing).each(engines)('over $name, a reader', ({ open }) => {
  const service = stage({ webGl: true, openStore: open });

  it('finds a policy by a Chinese name in traditional script, names its issuers, and opens the evidence', async () => {
    const watched = await service.open('/');
    const { page } = watched;
    await page.getByRole('combobox', { name: 'Search' }).fill('加快推動北京國際科技創新中心');
    const option = page.getByRole('option').first();
    await option.getByText('베이징 국제 과학기술혁신센터 건설 가속화 방안').waitFor();
    expect(await option.textContent()).toContain('Policy · 加快推動北京國際科技創新中心建設的工作方案, begins with it');
    await option.click();
    await page.getByRole('heading', { level: 1, name: '베이징 국제 과학기술혁신센터 건설 가속화 방안' }).waitFor();
    expect(page.url()).toBe(service.origin + policy);
    await page.getByText('The text states 12 issuers and names 2: 10 are missing here.').waitFor();
    const issuers = page.locator('.facts__group', { hasText: 'Issuers' });
    await issuers.waitFor();
    const said = await issuers.getByRole('listitem').allInnerTexts();
    expect(said.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringContaining('Issued by Ministry of Science and Technology jointly with others — 1st named'),
      expect.stringContaining('Issued by National Development and Reform Commission jointly with others — 2nd named'),
    ]);
    await issuers.getByRole('button', { name: 'Evidence: Issuers, Ministry of Science and Technology' }).click();
    const evidence = page.getByRole('dialog', { name: 'Who says so' });
    await evidence.getByText('과기부 외, 베이징 국제 과학기술혁신센터 건설 가속화 방안 마련').waitFor();
    expect(await evidence.innerText()).toContain('Bulletin of 26 May 2023 · Paragraph p5');
    const source = evidence.getByRole('link', { name: /another site/ }).first();
    expect(await source.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await barriers(page)).toEqual([]);
    expectQuiet(watched);
  });

  it('traces artificial intelligence over the districts of Beijing and Shanghai, from the start page', async () => {
    const watched = await service.open('/');
    const { page } = watched;
    await page.locator('.question__further a[href="/trace"]').click();
    await page.getByRole('heading', { level: 1, name: 'Who does what where: Artificial intelligence' }).waitFor();
    await page.getByText('38 initiatives in 9 places, of this technology and 15 narrower ones.').waitFor();
    await page.getByRole('button', { name: 'Choose places' }).click();
    await page.getByRole('option', { name: /Beijing province/ }).click();
    // Any script finds a place; what was chosen before stays.
    await page.getByRole('searchbox', { name: 'Name in any language' }).fill('上海');
    await page.getByRole('option', { name: /Shanghai province/ }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL('**/trace?regions=region%3Abeijing%2Cregion%3Ashanghai');
    await page.getByText('38 initiatives in 6 places').waitFor();
    expect(await page.locator('.lanes__place').allTextContents()).toEqual([
      'Beijing',
      'Mentougou',
      'Jingxi',
      'Shanghai',
      'Haidian',
      'Chaoyang',
    ]);
    await page.getByRole('button', { name: /As the text names them/ }).click();
    await page.getByRole('option', { name: 'Provinces' }).click();
    await page.getByText('38 initiatives in 2 places').waitFor();
    await page.getByRole('button', { name: 'Policy', exact: true }).click();
    await page.getByText('5 initiatives in 2 places').waitFor();
    await page.getByRole('textbox', { name: 'Period: From' }).fill('2023-05-12');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2023-05-12/);
    await page.getByText('4 initiatives in 2 places').waitFor();
    expectQuiet(watched);
  });

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

  it('opens the evidence of a mark by keyboard alone, and gives the focus back', async () => {
    const watched = await service.open('/trace');
    const { page } = watched;
    const first = page.locator('.lanes__mark').first();
    await first.waitFor();
    expect(await page.locator('.lanes__mark[tabindex="0"]').count()).toBe(1);
    await page.getByRole('radio', { name: 'Lanes' }).focus();
    for (let step = 0; step < 6 && (await page.locator('.lanes__mark:focus').count()) === 0; step++)
      await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Policy, .*, 8 May 2023, Beijing$/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/, 8 May 2023, Mentougou$/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^Program, .*, 18 May 2023, Beijing$/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: /징시 스마트 밸리/ });
    await sheet.getByRole('heading', { name: 'Technologies', exact: true }).waitFor();
    expect(page.url()).toContain('open=region%3Abeijing%7Epolicy%3Ajingxi-algorithm-talent-measures');
    await sheet.getByRole('button', { name: /^Evidence.*: Applies to, Jingxi/ }).focus();
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('dialog', { name: 'Who says so' });
    await evidence
      .getByText(/Bulletin of 26 May 2023/)
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^Policy, .*, 8 May 2023, Beijing$/);
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
});
