/** Journeys of the view of co-issuance: the brush, pairs that are told and opened, changes, measures, pictures as files. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { convert } from 'xmlbuilder2';
import { missing, stage } from './browser.js';
import { barriers, expectQuiet } from './reading.js';

const line = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Agencies that issue' }).getByRole('link', { name });

interface PairAnswer {
  readonly data: {
    readonly coIssuance: {
      readonly edges: readonly [
        {
          readonly sharedPolicies: {
            edges: { node: { id: string } }[];
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        },
      ];
    };
  };
}

/** The file that an item of the menu hands out. */
const fileOf = async (page: Page, item: string): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Take it with you' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
};

describe.skipIf(missing)('the view of co-issuance', () => {
  const service = stage();

  it('has a brush whose handles move by keyboard, say their quarter, and write the address', async () => {
    const watched = await service.open('/co-issuance');
    const { page } = watched;
    await page.getByText('17 policies by 20 agencies; 21 pairs share one.').waitFor();
    const start = page.getByRole('slider', { name: 'Start of the period' });
    await start.focus();
    expect(await start.getAttribute('aria-valuetext')).toBe('Q4 2019');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/co-issuance?from=2020-01');
    expect(await start.getAttribute('aria-valuetext')).toBe('Q1 2020');
    await page.getByText(/^16 policies by/).waitFor();
    await page.getByText('Q1 2020 to Q2 2023 · 16 policies').waitFor();
    const end = page.getByRole('slider', { name: 'End of the period' });
    await end.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL('**/co-issuance?from=2020-01&to=2023-03');
    await page.getByText(/^9 policies by/).waitFor();
    await page.goBack();
    await page.getByText(/^16 policies by/).waitFor();
    expectQuiet(watched);
  });

  it('tells a pair of the network that is pointed at or has the focus, and opens exactly its policies', async () => {
    const watched = await service.open('/co-issuance');
    const { page } = watched;
    const pair = line(page, /of Ministry of Science and Technology and National Development and Reform/);
    await pair.hover({ force: true });
    const tell = page.locator('.tell');
    await tell.getByText('1 shared policy · Weight 1').waitFor();
    expect(await tell.innerText()).toContain('Ministry of Science and Technology + National Development');
    await page.mouse.move(0, 0);
    await tell.waitFor({ state: 'detached' });
    // One stop of the tab key; arrows lead on.
    const lines = line(page, /shared polic/);
    expect(await lines.count()).toBe(21);
    expect(await page.locator('svg.network a.network__pair[tabindex="0"]').count()).toBe(1);
    await lines.first().focus();
    await tell.waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.getAttribute("data-pair")')).toBe(
      'agency:cpc-general-office~agency:state-council-general-office',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/pair=agency%3Acpc-general-office%7E/);
    await page.locator('.pair').getByText('1 shared policy · Weight 1').waitFor();
    expect(await page.locator('.pair li').count()).toBe(1);
    await pair.click({ force: true });
    await page
      .locator('.pair')
      .getByRole('link', { name: /베이징 국제 과학기술혁신센터 건설 가속화 방안/ })
      .waitFor();
    await page
      .locator('.pair')
      .getByRole('button', { name: /^Evidence/ })
      .click();
    await page
      .getByRole('dialog', { name: 'Who says so' })
      .getByText(/Paragraph p/)
      .first()
      .waitFor();
    expectQuiet(watched);
  });

  it('opens for every pair as many policies as its weight counts', async () => {
    const { page } = await service.open('/co-issuance');
    const buttons = page.locator('.pairs__weight');
    await buttons.first().waitFor();
    for (let index = 0; index < (await buttons.count()); index += 1) {
      const button = buttons.nth(index);
      const weight = Number(await button.innerText());
      await button.click();
      await page.locator('.pair li').first().waitFor();
      await expect.poll(async () => page.locator('.pair li').count()).toBe(weight);
      await page.getByRole('button', { name: 'Close' }).click();
    }
  });

  it('is a matrix with the same pairs, told on focus, and shows issuers that are stated but not named', async () => {
    const watched = await service.open('/co-issuance?as=matrix');
    const { page } = watched;
    await page.getByText('29 issuers are stated but not named; no pair can count them.').waitFor();
    const cell = page
      .locator('.matrix')
      .getByRole('button', { name: /of Ministry of Science and Technology and National Development/ })
      .first();
    await cell.focus();
    await page.locator('.tell').getByText('1 shared policy · Weight 1').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.getAttribute("data-pair")')).toBe('agency:miit~agency:most');
    await cell.click();
    await page.locator('.pair').getByText('1 shared policy · Weight 1').waitFor();
    expect(page.url()).toContain('as=matrix&pair=agency%3Amost%7Eagency%3Andrc');
    expectQuiet(watched);
  });

  it('counts by technology, least weight and what was known, all in the address', async () => {
    const { page } = await service.open(
      '/co-issuance?technology=technology:artificial-intelligence&weighting=FRACTIONAL',
    );
    await page.getByRole('row', { name: 'Artificial intelligence' }).waitFor();
    await page.getByText(/^\d+ policies by \d+ agencies/).waitFor();
    const pairs = page.locator('.pairs__weight');
    const before = await pairs.count();
    await page.getByRole('textbox', { name: 'At least' }).fill('0.5');
    await page.keyboard.press('Enter');
    await page.waitForURL(/minWeight=0.5/);
    await expect.poll(async () => pairs.count()).toBeLessThan(before);
    await page.goto(`${service.origin}/co-issuance?asOf=2023-05-01`);
    await page.getByText('0 policies by 0 agencies; no pair shares one.').waitFor();
  });

  it('shows what changed from one half to the other, with the policies of both', async () => {
    const watched = await service.open('/co-issuance?as=changes&split=2022-01');
    const { page } = watched;
    await page
      .getByText('From October 2019 to December 2021 (6 policies) to January 2022 to June 2023 (11 policies).')
      .waitFor();
    const dissolved = page
      .locator('section', { has: page.getByRole('heading', { name: /^− ?Dissolved|Dissolved/ }) })
      .last();
    await dissolved.getByRole('button', { name: /^−1: Open the shared policies of Ministry of Industry/ }).click();
    await page.waitForURL(/pair=agency%3Amiit%7Eagency%3Amost/);
    await page.locator('.pair').getByText('1 shared policy · Weight 1').waitFor();
    await page.locator('.pair').getByText('0 shared policies · Weight 0').waitFor();
    const split = page.getByRole('slider', { name: 'The later half begins with' });
    await split.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/split=2022-04/);
    await page.getByText(/From October 2019 to March 2022 \(8 policies\)/).waitFor();
    expectQuiet(watched);
  });

  it('orders the agencies by any measure, and keeps the order in the address', async () => {
    const { page } = await service.open('/co-issuance');
    const first = page.locator('.agencies tbody tr').first();
    await first.getByText('National Development and Reform Commission').waitFor();
    await page.getByRole('columnheader', { name: /Betweenness/ }).click();
    await page.waitForURL(/sort=-betweenness/);
    await first.getByText('Ministry of Science and Technology').waitFor();
    expect(await page.getByRole('columnheader', { name: /Betweenness/ }).getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('columnheader', { name: /Agency/ }).click();
    await page.waitForURL(/sort=name/);
    await first.getByText('Administrative Committee of Zhongguancun').waitFor();
  });

  it('hands out its picture as SVG that is well-formed and carries its styles, and as PNG', async () => {
    const watched = await service.open('/co-issuance');
    const { page } = watched;
    await line(page, /shared polic/)
      .first()
      .waitFor();
    const svg = (await fileOf(page, 'SVG')).toString('utf8');
    const parsed = convert(svg, { format: 'object' }) as Record<string, Record<string, unknown>>;
    expect(parsed['svg']?.['@xmlns']).toBe('http://www.w3.org/2000/svg');
    expect(parsed['svg']?.['desc']).toMatch(/snapshot [0-9a-f]{64}/);
    expect(svg).not.toMatch(/class=|style=|href=|var\(/);
    expect(svg.match(/<line /g)?.length).toBe(21);
    expect(svg.match(/<circle /g)?.length).toBe(15);
    expect(svg).toMatch(/<line [^>]*stroke="rgb\(/);
    await page.getByRole('radio', { name: 'Matrix' }).click();
    await page.locator('.matrix').waitFor();
    const matrix = (await fileOf(page, 'SVG')).toString('utf8');
    convert(matrix, { format: 'object' });
    expect(matrix).toMatch(/<text [^>]*>National Development and Reform Commission/);
    await page.goBack();
    await line(page, /shared polic/)
      .first()
      .waitFor();
    const png = await fileOf(page, 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, 960]);
    expectQuiet(watched);
  });

  it('pages the policies of a pair that shares more than twenty', async () => {
    const { page } = await service.open('/');
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as {
        query: string;
        variables: { after: string | null };
      };
      if (!query.includes('CoIssuancePair(')) {
        await route.continue();
        return;
      }
      // No pair of the seeds shares so many: the answer is made larger on its way.
      const fetched = await route.fetch({ postData: { query, variables: { ...variables, after: null } } });
      const answer = (await fetched.json()) as PairAnswer;
      const shared = answer.data.coIssuance.edges[0].sharedPolicies;
      const [policy = { node: { id: '' } }] = shared.edges;
      const start = variables.after === null ? 0 : 20;
      shared.edges = Array.from({ length: variables.after === null ? 20 : 3 }, (_, index) => ({
        ...policy,
        node: { ...policy.node, id: `policy:made-up-${String(start + index)}` },
      }));
      shared.totalCount = 23;
      shared.pageInfo = { hasNextPage: variables.after === null, endCursor: 'twenty' };
      await route.fulfill({ json: answer });
    });
    await page.goto(`${service.origin}/co-issuance?pair=agency:most~agency:ndrc`);
    await page.getByText('1–20 of 23').waitFor();
    await page.getByRole('button', { name: /Older/ }).click();
    await page.getByText('21–23 of 23').waitFor();
    expect(await page.locator('.pair li').count()).toBe(3);
    await page.getByRole('button', { name: /Newer/ }).click();
    await page.getByText('1–20 of 23').waitFor();
  });

  it('is the same picture for whoever gets the address', async () => {
    const { page } = await service.open('/co-issuance');
    const shapes = async (of: Page): Promise<string> => {
      await line(of, /shared polic/)
        .first()
        .waitFor();
      return of.locator('svg.network').innerHTML();
    };
    await page.getByRole('slider', { name: 'Start of the period' }).focus();
    await page.keyboard.press('PageUp');
    await page.waitForURL(/from=/);
    await page.waitForLoadState('networkidle');
    await page.getByRole('slider', { name: 'End of the period' }).focus();
    const mine = await shapes(page);
    const theirs = await service.open(page.url().slice(service.origin.length));
    await theirs.page.waitForLoadState('networkidle');
    expect(await shapes(theirs.page)).toBe(mine);
  });
});
