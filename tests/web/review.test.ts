/** A draft reviewed and imported in a real Chromium, as a curator does it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft } from '../../src/cli/draft.js';
import { anonymous } from '../../src/ontology/actor.js';
import { packagePath } from '../../src/package-path.js';
import { ReviewSession } from '../../src/review/session.js';
import { missing, stage, type Watched } from './browser.js';
import { barriers, expectQuiet } from './reading.js';

const text = packagePath('tests/fixtures/review/2030-02-01.txt');
// `PICTURES=docs/pictures npx vitest run --project web tests/web/review.test.ts` writes the pictures of the curator's guide.
const pictures = process.env['PICTURES'];
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`), scale: 'css' });
};

describe.skipIf(missing)('the review page', () => {
  const service = stage({
    options: {
      actorOf: ({ headers }) =>
        Promise.resolve(
          headers.authorization === 'Bearer curator-key'
            ? { id: 'key:kim', name: 'Kim', role: 'curator' }
            : headers.authorization === 'Bearer reader-key'
              ? { id: 'key:lee', name: 'Lee', role: 'reader' }
              : anonymous,
        ),
    },
  });
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'review-page-'));
    file = path.join(folder, '2030-02-01.draft.yaml');
    await draft(text, { out: file, json: false }, { out: () => undefined, note: () => undefined });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** A draft whose new policy is called nearly as one of the graph. */
  const withLikeName = (): string => {
    const near = path.join(folder, 'near.draft.yaml');
    const written = readFileSync(file, 'utf8');
    const changed = written.replace('ko: 달빛 로봇 산업 육성 방안', 'ko: 중관춘 세계 선도 과학기술 단지 건설방법');
    if (changed === written) throw new Error('The draft has another policy.');
    writeFileSync(near, changed);
    return near;
  };

  const opened = async (options = {}, draftFile = file): Promise<Watched> => {
    const watched = await service.open('/review', options);
    await watched.page.locator('input[type=file]').nth(1).setInputFiles(text);
    await watched.page.locator('input[type=file]').nth(0).setInputFiles(draftFile);
    await watched.page.locator('.review__title').waitFor();
    return watched;
  };
  const progressOf = (page: Page): Promise<string | null> =>
    page.locator('.review__work [role=status]').first().textContent();

  it('decides by keys, undoes, and saves what was decided', async () => {
    const watched = await opened();
    const { page } = watched;
    expect(await progressOf(page)).toContain('0 of 25 decided');
    await page.keyboard.press('a');
    await page.locator('mark', { hasText: '중국' }).waitFor();
    await picture(page, 'review-paragraph');
    await page.keyboard.press('r');
    expect(await progressOf(page)).toContain('2 of 25 decided · 1 accepted, 0 changed, 1 rejected');
    await page.keyboard.press('u');
    expect(await progressOf(page)).toContain('1 of 25 decided');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the draft' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('2030-02-01.draft.yaml');
    const { progress } = ReviewSession.open(readFileSync(await saved.path(), 'utf8'));
    expect(progress).toMatchObject({ total: 25, decided: 1, accepted: 1 });
    expectQuiet(watched);
  });

  it('links to an entity of the graph, with the parts of the score, tells others apart, and takes changes', async () => {
    const watched = await opened({}, withLikeName());
    const { page } = watched;
    for (let step = 0; step < 30; step += 1) {
      if ((await page.locator('.review__candidates').count()) > 0) break;
      await page.keyboard.press('j');
    }
    await page
      .locator('.review__candidates')
      .getByText(/name \d+\/70: .* · type -?\d+\/10: /)
      .first()
      .waitFor();
    await picture(page, 'review-link');
    const like = await page.locator('.review__candidates li').count();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.review__candidates li').count()).toBe(like - 1);
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.review__candidates li').count()).toBe(like);
    await page.keyboard.press('c');
    const area = page.getByRole('textbox', { name: 'The item as JSON' });
    await area.fill('{ no json');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('alert').getByText('This is no JSON object').waitFor();
    await area.press('Escape');
    await page.keyboard.press('l');
    await page.keyboard.press('Enter');
    expect(await progressOf(page)).toContain('1 changed');
    expectQuiet(watched);
  });

  it('shows the plan, refuses who may not, and imports for a curator', async () => {
    const watched = await opened();
    const { page } = watched;
    await page.getByText('25 proposals are undecided').waitFor();
    for (let step = 0; step < 25; step += 1) await page.keyboard.press('a');
    expect(await progressOf(page)).toContain('25 of 25 decided');
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    await press('Dry run');
    await page.getByRole('alert').getByText('does not know who you are').waitFor();
    await page.getByLabel('API key').fill('reader-key');
    await press('Dry run');
    await page.getByRole('alert').getByText('may read, not change').waitFor();
    await page.getByLabel('API key').fill('curator-key');
    await press('Dry run');
    await page.getByRole('heading', { name: 'What the import would do' }).waitFor();
    const plan = await page.locator('.review__import tbody').textContent();
    await page.getByRole('heading', { name: 'What the import would do' }).scrollIntoViewIfNeeded();
    await picture(page, 'review-plan');
    await press('Import');
    await page.getByRole('heading', { name: 'Imported as change:1' }).waitFor();
    expect(await page.locator('.review__import tbody').textContent()).toBe(plan);
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
      'curator-key',
    );
    expect(watched.elsewhere).toEqual([]);
    // What was imported has a history, there and on the page of what it touched.
    await page.goto(`${service.origin}/changes`);
    await page.getByText('Change 1 · imported · Kim').waitFor();
    await page.locator('.change-entry summary').click();
    await page.getByRole('rowheader', { name: 'nameKo' }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${service.origin}/entity/policy:dalbit-robot-saneop-yukseong-bangan`);
    await page.locator('.entity__history summary').first().click();
    await page.locator('.entity__history').getByText('Change 1 · imported · Kim').waitFor();
  });

  it('says with its line what is no draft', async () => {
    const { page } = await service.open('/review');
    await page.getByLabel('or paste the draft').fill('articles: []');
    await page.getByRole('button', { name: 'Open what is pasted' }).click();
    await page.getByRole('alert').getByText('This is no draft').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has no barriers in the %s theme, in Korean and Chinese too',
    async (colorScheme) => {
      const { page } = await opened({ colorScheme }, withLikeName());
      for (let step = 0; step < 30 && (await page.locator('.review__candidates').count()) === 0; step += 1)
        await page.keyboard.press('j');
      await page.locator('.review__candidates li').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      for (const [language, title] of [
        ['ko', '초안 검토'],
        ['zh', '审核草稿'],
      ] as const) {
        await page.goto(`${service.origin}/review?lang=${language}`);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await barriers(page)).toEqual([]);
      }
    },
  );

  it('fits a phone', async () => {
    const { page } = await opened({ viewport: { width: 360, height: 740 } });
    await page.locator('.review__pair').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
