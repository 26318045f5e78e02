/** What journeys read from the page of the graph. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const lead = async (page: Page, text: RegExp | string): Promise<void> => {
  await page.locator('.graph__lead').getByText(text).waitFor();
};

/** What the picture is, to the last position: the file that it is saved as, without the line that says when. */
export const svgOf = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Take it with you' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('sti-policy-graph.svg');
  return readFileSync(await file.path(), 'utf8').replace(/<text [^>]*>[^<]*snapshot[^<]*<\/text>/, '');
};
