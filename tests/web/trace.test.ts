/** The trace of a technology in a real Chromium: journeys of a reader over the real seeds. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { missing, stage } from './browser.js';
import { barriers, expectQuiet } from './reading.js';

/** What lies where in the picture. */
const pictureOf = (page: Page): Promise<unknown> =>
  page.evaluate(
    `[...document.querySelectorAll('.lanes__mark')].map((mark) => [mark.getAttribute('aria-label'), mark.querySelector('.type-shape').getAttribute('transform')])`,
  );

describe.skipIf(missing)('the trace', () => {
  const service = stage();

  it('puts two cities side by side: what both do, what only one does, who acts', async () => {
    const watched = await service.open('/trace');
    const { page } = watched;
    await page.locator('.lanes__mark').first().waitFor();
    await page.getByRole('radio', { name: 'Two places' }).click();
    await page.waitForURL('**/trace?compare=region%3Abeijing%2Cregion%3Ashanghai');
    await page.getByText('38 different initiatives in the two places and all that lies in them').waitFor();
    const figures = page.locator('.sides').first();
    expect((await figures.getByRole('row', { name: /^Initiatives/ }).innerText()).split(/\s+/)).toEqual([
      'Initiatives',
      '34',
      '4',
    ]);
    const technologies = page.locator('.sides--bars');
    const groups = await technologies.locator('tbody').allInnerTexts();
    expect(groups.map((text) => text.split('\n')[0]?.trim())).toEqual([
      'Technologies of both',
      'Only in Beijing',
      'Only in Shanghai',
    ]);
    await page.getByRole('heading', { name: 'Who acts in Shanghai' }).waitFor();
    // Another city by its name.
    await page.getByRole('button', { name: /^Shanghai/ }).click();
    await page.getByRole('searchbox').fill('톈진');
    await page.getByRole('option', { name: /^Tianjin/ }).click();
    await page.waitForURL('**/trace?compare=region%3Abeijing%2Cregion%3Atianjin');
    await page.getByRole('heading', { name: 'Who acts in Tianjin' }).waitFor();
    expectQuiet(watched);
  });

  it('shows the same picture to whom the address is sent', async () => {
    const path =
      '/trace?technology=technology:information-technology&regions=region:beijing,region:china&from=2020&sort=name&open=region:beijing~policy:beijing-agi-measures';
    const [one, other] = [await service.open(path), await service.open(path)];
    const pictures = [];
    for (const { page } of [one, other]) {
      await page.getByRole('dialog', { name: /베이징 인공지능/ }).waitFor();
      await page.locator('.lanes__mark--open').waitFor();
      await page.locator('.initiatives [aria-sort="ascending"]').waitFor();
      pictures.push(await pictureOf(page));
    }
    expect(pictures[0]).toEqual(pictures[1]);
    expect(pictures[0]).not.toEqual([]);
    expectQuiet(one);
  });

  it('draws a month as a month, and keeps what has no date or place apart', async () => {
    const watched = await service.open('/trace?technology=technology:science-and-technology');
    const { page } = watched;
    await page.locator('.lanes__span').first().waitFor();
    await page.locator('.lanes__picture').getByText('No date', { exact: true }).waitFor();
    await page
      .getByRole('button', { name: /, no date, / })
      .first()
      .waitFor();
    expectQuiet(watched);
  });

  it('chooses a technology from the tree, by keyboard and by a name in another script', async () => {
    const watched = await service.open('/trace');
    const { page } = watched;
    await page.locator('.lanes__mark').first().waitFor();
    await page.getByRole('button', { name: /Artificial intelligence/ }).click();
    const tree = page.getByRole('treegrid', { name: 'Technology' });
    await tree.getByRole('row', { name: 'Large models' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('searchbox', { name: 'Name in any language' }).fill('机器人');
    await tree.getByRole('row', { name: 'Robotics' }).waitFor();
    expect(await tree.getByRole('row', { name: 'Large models' }).count()).toBe(0);
    await page.keyboard.press('Tab');
    while ((await page.evaluate('document.activeElement?.getAttribute("aria-label")')) !== 'Robotics')
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Who does what where: Robotics' }).waitFor();
    expect(page.url()).toContain('technology=technology%3Arobotics');
    expectQuiet(watched);
  });

  it('says what to do where nothing is recorded, and where the technology is unknown', async () => {
    const { page } = await service.open('/trace?from=1990&to=1991');
    await page.getByText('Nothing of this technology is recorded here and then.').waitFor();
    await page.getByRole('button', { name: 'All places and times' }).click();
    await page.getByText('38 initiatives in 9 places').waitFor();
    await page.goto(`${service.origin}/trace?technology=technology:none`);
    await page.getByText('Choose a technology:').waitFor();
  });

  it('hands out the feed of exactly what it shows', async () => {
    const { page } = await service.open('/trace?regions=region:shanghai&types=POLICY&as=graph');
    await page.locator('.trace-graph .picture').waitFor();
    await page.getByRole('button', { name: 'Take it with you' }).click();
    const address = await page.getByRole('menuitem', { name: 'GEXF (Gephi)' }).getAttribute('href');
    expect(address).toBe(
      '/graph/trace.gexf?technology=technology:artificial-intelligence&types=POLICY&regions=region:shanghai',
    );
    const file = await page.request.get(service.origin + String(address));
    expect(await file.text()).toContain('policy:shanghai-corporate-rd-centres-opinion');
  });
});
