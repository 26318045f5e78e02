/** `policy-graph draft`: what it writes, says and returns. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CommandError } from '../../../src/cli/command-error.js';
import { draft, type DraftOptions } from '../../../src/cli/draft.js';
import { DraftFile } from '../../../src/draft/file/draft-file.js';
import { parseDraft } from '../../../src/draft/file/draft-yaml.js';
import { packagePath } from '../../../src/package-path.js';

const folder = mkdtempSync(path.join(tmpdir(), 'draft-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const issue = packagePath('tests', 'fixtures', 'drafts', 'chips.txt');
const seeds = packagePath('tests', 'fixtures', 'seeds');

const run = async (file: string, options: Partial<DraftOptions>) => {
  const printed: string[] = [];
  const notes: string[] = [];
  const code = await draft(
    file,
    { json: false, gazetteer: seeds, ...options },
    { out: (text) => printed.push(text), note: (line) => notes.push(line) },
  );
  return { code, printed: printed.join(''), notes };
};

describe('policy-graph draft', () => {
  it('prints the draft and says what was found, flagged and not placed', async () => {
    const { code, printed, notes } = await run(issue, {});
    expect(code).toBe(0);
    expect(parseDraft('printed', printed).bulletin.issuedOn).toBe('2023-07-14');
    expect(notes.map((line) => /^[A-Z][a-z ]+|^chips/.exec(line)?.[0])).toEqual([
      'chips',
      'Found',
      'To look at',
      'Not placed',
    ]);
  });

  it('writes the draft and the text it was numbered in', async () => {
    const out = path.join(folder, 'draft.json');
    const textOut = path.join(folder, 'kept.txt');
    const { printed } = await run(issue, { json: true, out, textOut });
    expect(printed).toBe('');
    expect(DraftFile.parse(JSON.parse(readFileSync(out, 'utf8'))).bulletin.text).toBe('kept.txt');
    expect(readFileSync(textOut, 'utf8')).toBe(readFileSync(issue, 'utf8'));
  });

  it('returns 2 for a text without the sections of an issue', async () => {
    const file = path.join(folder, 'note.txt');
    writeFileSync(file, '가상부는 달빛 센터 10개를 건설\n');
    expect((await run(file, { date: '2030-01-04' })).code).toBe(4);
  });

  it.each([
    [{ date: '2030-1-4' }, '--date 2030-1-4 is no day.'],
    [{ gazetteer: '/nowhere' }, '/nowhere is no folder of seeds'],
    [{ leaveOut: 'bulletin:none' }, 'No seed is of bulletin:none.'],
    [{ out: '/nowhere/draft.yaml' }, '/nowhere/draft.yaml cannot be written.'],
  ])('refuses %j', async (options, message) => {
    await expect(run(issue, options)).rejects.toThrow(message);
    await expect(run(issue, options)).rejects.toThrow(CommandError);
  });
});
