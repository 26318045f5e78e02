/** A whole issue: its draft is a seed once accepted, says why, holds no sentence, and comes out the same every time. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { madeUpIssues } from '../../../scripts/draft-evaluation/run.js';
import { DraftError } from '../../../src/draft/draft-error.js';
import { draftIssue } from '../../../src/draft/draft-issue.js';
import { DraftFile } from '../../../src/draft/file/draft-file.js';
import { parseDraft, writeDraft } from '../../../src/draft/file/draft-yaml.js';
import { proposalsOf } from '../../../src/draft/file/proposals.js';
import { settle } from '../../../src/draft/file/settle.js';
import { gazetteerOf } from '../../../src/draft/names/gazetteer.js';
import { readBytes } from '../../../src/draft/reading/read-document.js';
import { packagePath } from '../../../src/package-path.js';
import { seedContent } from '../../../src/seed/content.js';
import { parseSeedFile, readSeedFiles } from '../../../src/seed/seed-file.js';

const references = readSeedFiles(packagePath('seeds')).filter(({ name }) => name.startsWith('reference/'));
const gazetteer = gazetteerOf(references);
const text = (name: string): Buffer => readFileSync(packagePath('tests', 'fixtures', 'drafts', `${name}.txt`));
const draft = async (bytes: Uint8Array, name = 'issue.txt'): Promise<DraftFile> =>
  draftIssue(await readBytes(bytes, name), gazetteer);

describe.each(madeUpIssues())('the draft of %s', (name) => {
  it('is a seed without problems when all of it is accepted', async () => {
    const { seed } = settle(await draft(text(name)), 'accepted');
    const files = [...references, parseSeedFile('bulletins/draft.yaml', JSON.stringify(seed))];
    expect(seedContent(files).entities.size).toBeGreaterThan(gazetteer.entities.size);
  });

  it('is what is read back from its YAML, the same every time, with an id of its own for each proposal', async () => {
    const [first, second] = [await draft(text(name)), await draft(text(name))];
    expect(writeDraft(first)).toBe(writeDraft(second));
    expect(parseDraft('draft.yaml', writeDraft(first))).toEqual(DraftFile.parse(first));
    const ids = proposalsOf(first).map(({ proposal }) => proposal.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('holds no sentence of the text', async () => {
    const yaml = writeDraft(await draft(text(name)));
    const sentences = text(name)
      .toString('utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(
        (line) =>
          line.length > 60 &&
          /[가-힣]/.test(line) &&
          /(?:다|함|음|임|예정|계획|전망|강조|설정|증가|있음|공개|시행|투자|발행|지급)\.?$/.test(line),
      );
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(yaml).not.toContain(sentence);
  });
});

describe('other layouts', () => {
  it('give a partial draft that says what was not understood', async () => {
    const drafted = await draft(
      Buffer.from('2030년 1월 4일\n과기부는 인공지능 산업에 대해 최대 500만 위안을 지원\n시장은 104억 위안 규모\n'),
    );
    expect(drafted.articles.map(({ key }) => key)).toEqual(['contents']);
    expect(drafted.articles[0]?.mentions?.map(({ id }) => id)).toEqual([
      'agency:most',
      'technology:artificial-intelligence',
    ]);
    expect(drafted.articles[0]?.entities?.map(({ type, value }) => [type, value])).toEqual(
      expect.arrayContaining([['Indicator', 10_400_000_000]]),
    );
    expect(drafted.draft.unplaced).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'structure',
          why: 'no section with numbered items was recognized: the whole text is read as one part',
        }),
      ]),
    );
  });

  it('without a date are refused with what to do', async () => {
    const issue = await readBytes(Buffer.from('글자'), 'issue.txt');
    expect(() => draftIssue(issue, gazetteer)).toThrow(DraftError);
    expect(() => draftIssue(issue, gazetteer)).toThrow('Give the day with --date 2023-05-26.');
    expect(draftIssue(issue, gazetteer, { issuedOn: '2030-01-04' }).bulletin.issuedOn).toBe('2030-01-04');
  });

  // Each of these took minutes while a rule looked back at all that it had found: the test's own limit is the bound.
  it.each([
    ['names', '상하이시 재정국, 과기부와 인공지능 '],
    ['numbers', '1조 2,000억 3만 1/5 '],
    ['quotes', "'별빛 계획' "],
    ['brackets', '(가'],
    ['syllables', '가'],
    ['Chinese', '京西'],
    ['digits', '1'],
    ['addresses', 'https://example.org/'],
  ])('with a line of a megabyte (%s) are read as far as a paragraph goes', async (_, part) => {
    const line = part.repeat(Math.ceil(1_000_000 / part.length));
    const drafted = await draft(Buffer.from(`I\n정책동향\n01 제목\n- ${line}\n`), '2030-01-04.txt');
    expect(drafted.draft.unplaced).toContainEqual(
      expect.objectContaining({ kind: 'unreadable', article: 'policy-01', at: 'p2' }),
    );
  });
});
