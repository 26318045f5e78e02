/** Journeys of the view of commitments: what is due, overdue and open, filters, evidence, sums and the funds behind them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missing, stage } from './browser.js';
import { barriers, expectQuiet } from './reading.js';

describe.skipIf(missing)('the view of commitments', () => {
  const service = stage();

  it('shows targets by year, and marks them overdue against the day of the address', async () => {
    const watched = await service.open('/commitments?today=2026-01-01');
    const { page } = watched;
    await page.getByText('17 commitments, 12 without a deadline.').waitFor();
    await page.getByText('5 are overdue on 1 January 2026').waitFor();
    const band = page.locator('.band', { has: page.getByRole('heading', { name: '2025' }) });
    expect(await band.getByText('Overdue').count()).toBe(5);
    await band.getByText('3–5 clusters').waitFor();
    await band.getByRole('img', { name: 'Due in 2025: in the year, no month named: 5' }).waitFor();
    const undated = page.locator('.band', { has: page.getByRole('heading', { name: 'No deadline' }) });
    expect(await undated.getByText('Possibly a target').count()).toBe(6);
    // On the last day of the deadline nothing is overdue yet.
    await page.getByRole('textbox', { name: 'Overdue on' }).fill('2025-12-31');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/commitments?today=2025-12-31');
    await page.getByText('None is overdue on 31 December 2025').waitFor();
    expect(await band.getByText('Not due yet').count()).toBe(5);
    expectQuiet(watched);
  });

  it('is filtered by Beijing in any script, and opens caveats and evidence', async () => {
    const watched = await service.open('/commitments');
    const { page } = watched;
    await page.getByRole('combobox', { name: 'Where' }).fill('北京');
    await page.getByRole('option', { name: 'Beijing', exact: true }).click();
    await page.waitForURL('**/commitments?regions=region%3Abeijing');
    await page.getByText('7 commitments, 7 without a deadline.').waitFor();
    const growth = page.locator('.commitment', { hasText: 'R&D expenditure of Beijing as a share' });
    await growth.getByText('What the text leaves open').click();
    await growth.getByText(/it may be the target for 2025/).waitFor();
    await growth.getByRole('button', { name: /^Evidence/ }).click();
    await page.getByRole('dialog', { name: 'Who says so' }).getByText('Bulletin of 26 May 2023').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Money', exact: true }).click();
    await page.waitForURL(/kind=FUND/);
    await page.getByText('1 commitment, 1 without a deadline.').waitFor();
    await page.getByRole('button', { name: /Remove/ }).click();
    await page.getByText('6 commitments, 6 without a deadline.').waitFor();
    expectQuiet(watched);
  });

  it('narrows by technology and deadline, and says what the period leaves out', async () => {
    const { page } = await service.open('/commitments?technology=technology:artificial-intelligence');
    await page.getByRole('row', { name: 'Artificial intelligence' }).waitFor();
    await page.getByText(/^15 commitments/).waitFor();
    await page.getByRole('textbox', { name: 'Deadline from' }).fill('2025-1');
    await page.getByRole('textbox', { name: 'Deadline to' }).focus();
    await page.getByText('A year, month or day').waitFor();
    await page.getByRole('textbox', { name: 'Deadline from' }).fill('2025');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2025/);
    await page.getByText('3 commitments.').waitFor();
    await page.getByText(/without a deadline are left out by the period/).waitFor();
  });

  it('has a table with the same commitments', async () => {
    const { page } = await service.open('/commitments');
    await page.locator('.commitment').first().waitFor();
    const amounts = await page.locator('.commitment__amount').allInnerTexts();
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.waitForURL(/as=table/);
    const cells = page.locator('.commitments-table tbody td:nth-child(2)');
    await cells.first().waitFor();
    expect(await cells.allInnerTexts()).toEqual(amounts);
  });

  it('adds up funds by policy, technology and region; each sum opens exactly what it is made of', async () => {
    const watched = await service.open('/commitments');
    const { page } = watched;
    const millions = (text: string): number => Number(/[\d.]+/.exec(text)?.[0]) * (text.includes('k') ? 0.001 : 1);
    for (const by of ['By who pays', 'By technology', 'By region']) {
      await page.getByRole('radio', { name: by }).click();
      const sums = page.locator('.sums__sum', { hasText: 'CNY' });
      await sums.first().waitFor();
      await page.waitForLoadState('networkidle');
      for (let index = 0; index < Math.min(4, await sums.count()); index += 1) {
        const sum = sums.nth(index);
        const said = await sum.innerText();
        const count = Number(await sum.locator('xpath=ancestor::tr').locator('td.number').innerText());
        await sum.click();
        await page.locator('.funds li').first().waitFor();
        const amounts = await page.locator('.funds__amount').allInnerTexts();
        expect(amounts.length).toBe(count);
        expect(amounts.reduce((total, text) => total + millions(text), 0)).toBeCloseTo(millions(said), 3);
        expect(page.url()).toContain('sum=');
        await sum.click();
        await page.locator('.funds').waitFor({ state: 'detached' });
      }
    }
    expectQuiet(watched);
  });

  it('shows the open sum to whoever gets the address, and hands out the commitments as CSV', async () => {
    const { page } = await service.open('/commitments?sum=policy:shanghai-corporate-rd-centres-opinion~CNY~EACH');
    await page.getByText('CNY 12.3m: exactly these 3 funds').waitFor();
    await page.getByRole('button', { name: 'Take it with you' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV table (Excel)' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    // A head, 17 commitments, the citation, and the end of the last line.
    expect(lines).toHaveLength(20);
    expect(lines[0]).toMatch(/^\uFEFFid,kind,what,value/);
    expect(lines.at(-2)).toContain('snapshot');
  });
});
