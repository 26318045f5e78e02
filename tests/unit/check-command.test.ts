/** `policy-graph check`: what it prints, and with which code it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { check, type CheckOptions } from '../../src/cli/check.js';
import { readConfig, type Config } from '../../src/config.js';
import type { Finding } from '../../src/graph/consistency/finding.js';
import { packagePath } from '../../src/package-path.js';
import { openStore } from '../../src/store/open-store.js';
import { cleanWorld, fill, wrongWorld, type World } from '../contract/consistency-world.js';

let folder: string;
let config: Config;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  config = readConfig({ DATA_DIR: folder });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const holding = async (world: World): Promise<void> => {
  const store = openStore(config.store);
  await store.prepare();
  await fill(store, world);
  await store.close();
};

const defaults: CheckOptions = { json: false, kind: undefined, today: '2030-06-15', notSame: undefined };
const checked = async (options: Partial<CheckOptions>): Promise<{ fine: boolean; text: string }> => {
  const lines: string[] = [];
  const fine = await check(config, { ...defaults, ...options }, (line) => lines.push(line));
  return { fine, text: lines.join('\n') };
};

it('says that there is nothing to mend', async () => {
  await holding(cleanWorld);
  expect(await checked({})).toEqual({ fine: true, text: 'Nothing to mend.' });
});

it('prints findings by severity and kind with their paragraphs, and is not fine with an error', async () => {
  await holding(wrongWorld);
  const { fine, text } = await checked({});
  expect(fine).toBe(false);
  expect(text).toContain('ERROR (6)');
  expect(text).toContain('WARNING (5)');
  expect(text).toContain(
    [
      '  A period ends before it begins. (1; period_reversed)',
      '  - The period begins with 2030-07 and ends with 2030-06-30, before it. [article:two p1]',
      '    → Read the paragraph and correct the beginning or the end.',
    ].join('\n'),
  );
  expect(text).toMatch(/6 of the severity error, 5 of the severity warning, 1 of the severity information$/);
});

it('is fine with warnings alone, and takes kinds and decisions', async () => {
  await holding(wrongWorld);
  const decisions = path.join(folder, 'decisions.json');
  writeFileSync(decisions, '[["company:moon-two", "company:moon-one"]]');
  expect(await checked({ kind: ['likely_duplicate'] })).toMatchObject({ fine: true });
  expect(await checked({ kind: ['likely_duplicate'], notSame: decisions })).toEqual({
    fine: true,
    text: 'Nothing to mend.',
  });
  writeFileSync(decisions, '["company:moon-two"]');
  await expect(checked({ notSame: decisions })).rejects.toThrow('is no JSON list of pairs of ids');
  await expect(checked({ today: 'tomorrow' })).rejects.toThrow('"tomorrow" is no date');
});

it('gives JSON with the evidence decoded', async () => {
  await holding(wrongWorld);
  const { text } = await checked({ json: true, kind: ['two_leads'] });
  const { findings } = JSON.parse(text) as { findings: Finding[] };
  expect(findings).toMatchObject([
    {
      id: 'two_leads/policy:two-heads',
      severity: 'error',
      evidence: [
        { article: 'article:one', paragraph: 'p1', terms: ['x'] },
        { article: 'article:one', paragraph: 'p1', terms: ['x'] },
      ],
    },
  ]);
});

it('ends with 4 where there is an error, with 0 where there is none, and with 1 where it cannot check', async () => {
  await holding(wrongWorld);
  const codeOf = (...args: readonly string[]): number | null =>
    spawnSync(process.execPath, ['--import', 'tsx', packagePath('src', 'cli', 'main.ts'), 'check', ...args], {
      cwd: packagePath(),
      env: { PATH: process.env['PATH'], DATA_DIR: folder },
    }).status;
  expect(codeOf()).toBe(4);
  expect(codeOf('--kind', 'caveat')).toBe(0);
  expect(codeOf('--today', 'tomorrow')).toBe(1);
}, 60_000);
