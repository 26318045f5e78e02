/** The check of evidence finds what does not stand in the text, and what of the text no evidence covers. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packagePath } from '../../src/package-path.js';
import { checkBulletins } from '../../src/seed/check-bulletins.js';
import { noteworthyParts } from '../../src/seed/covered-text.js';
import { checkEvidence } from '../../src/seed/evidence-check.js';
import type { BulletinSeed } from '../../src/seed/seed-types.js';

const folder = packagePath('tests', 'fixtures');
const text = readFileSync(`${folder}/bulletins/2030-01-04.txt`, 'utf8');
const seed = (): BulletinSeed =>
  parse(readFileSync(`${folder}/seeds/bulletins/2030-01-04.yaml`, 'utf8')) as BulletinSeed;
const omissions = [{ at: 'contents/p3', text: '1', reason: 'Number of a section.' }];

/** The sample with something of its text or seed changed. */
const problemsWith = (change: {
  text?: (text: string) => string;
  seed?: (yaml: string) => string;
}): readonly string[] =>
  checkEvidence(
    parse(
      (change.seed ?? ((same: string) => same))(readFileSync(`${folder}/seeds/bulletins/2030-01-04.yaml`, 'utf8')),
    ) as BulletinSeed,
    (change.text ?? ((same: string) => same))(text),
    omissions,
  ).problems;

describe('checkEvidence', () => {
  it('has nothing to say of a seed whose evidence holds', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('names a term that does not stand in its paragraph', () => {
    expect(
      problemsWith({ seed: (yaml) => yaml.replace("terms: ['상상청', '공동으로']", "terms: ['상상국', '공동으로']") }),
    ).toContain('policy-01/p3: the term "상상국" does not stand there');
  });

  it('names a paragraph that the item does not have', () => {
    expect(
      problemsWith({
        seed: (yaml) => yaml.replace("at: p2, terms: ['달빛센터 10개']", "at: p99, terms: ['달빛센터 10개']"),
      }),
    ).toContain('policy-01/p99: the item has only 8 paragraphs');
  });

  it('names a figure of the text that no evidence covers', () => {
    expect(problemsWith({ text: (same) => same.replace('효율 31.5%를 기록', '효율 31.5%를 기록해 7% 상회') })).toEqual([
      'technology-01/p2: the figure "7" is neither covered by evidence nor a reviewed omission',
    ]);
  });

  it('names a quoted title of the text that no evidence covers', () => {
    expect(
      problemsWith({
        text: (same) => same.replace("'달빛 포럼' 개최\n\n출처", "'달빛 포럼' 개최, ‘해빛 선언’ 채택\n\n출처"),
      }),
    ).toEqual(['brief-01/p2: the title "해빛 선언" is neither covered by evidence nor a reviewed omission']);
  });

  it('names an address that is not cited, and a cited one that the item does not have', () => {
    expect(
      problemsWith({
        seed: (yaml) => yaml.replace("url: 'https://example.org/forum'", "url: 'https://example.org/other'"),
      }),
    ).toEqual([
      'brief-01: the address https://example.org/forum is not cited',
      'brief-01: the cited address https://example.org/other does not stand in the item',
    ]);
  });

  it('names an item that the seed lacks, and one that the text lacks', () => {
    expect(problemsWith({ seed: (yaml) => yaml.replace('key: brief-01', 'key: brief-09') })).toEqual([
      'brief-09: the text has no such item',
      'brief-01: the seed has no such item',
    ]);
  });

  it('names an omission that nothing needs any more', () => {
    const { problems } = checkEvidence(seed(), text, [
      ...omissions,
      { at: 'brief-01/p2', text: '3', reason: 'A day.' },
    ]);
    expect(problems).toEqual(['brief-01/p2: the omission "3" is covered by evidence, or does not stand there']);
  });
});

describe('noteworthyParts', () => {
  it('does not take an apostrophe of a year for a quote', () => {
    expect(
      noteworthyParts("'25년까지 '달빛 계획('23~'25)' 실행")
        .filter(({ kind }) => kind === 'title')
        .map(({ text: title }) => title),
    ).toEqual(["달빛 계획('23~'25)"]);
  });

  it('takes a title that begins with a number', () => {
    expect(
      noteworthyParts("'14차 5개년 계획' 기간")
        .filter(({ kind }) => kind === 'title')
        .map(({ text: title }) => title),
    ).toEqual(['14차 5개년 계획']);
  });

  it('leaves addresses out', () => {
    expect(noteworthyParts('<https://example.org/2023/05>')).toEqual([]);
  });
});

const texts = packagePath('..', 'shared', 'bulletins');

describe('the evidence of the seeds', () => {
  const atHand = existsSync(texts);
  if (!atHand) console.warn(`The texts of the bulletins are not in ${texts}: their evidence is not checked.`);

  it.skipIf(!atHand && process.env['CI'] !== 'true')('is proven by the bulletins', () => {
    const checks = checkBulletins(packagePath('seeds'), texts);
    expect(checks.map(({ report }) => report?.problems)).toEqual([[]]);
    expect(checks[0]?.report?.counts).toMatchObject({ articles: 18, addresses: 26 });
  });
});
