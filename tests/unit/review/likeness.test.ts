/** How alike two names are, and why; candidates to link to; pairs that are not the same. */
import { describe, expect, it } from 'vitest';
import type { DraftFile } from '../../../src/draft/file/draft-file.js';
import type { KnownEntity } from '../../../src/draft/names/gazetteer.js';
import { Candidates } from '../../../src/review/candidates.js';
import { notSameIn, readNotSame, withNotSame, withRemembered } from '../../../src/review/not-same.js';
import { paragraphsOf, paragraphAt, stretchesOf } from '../../../src/review/paragraphs.js';
import { folded, likeness, type Likeness, type Likened } from '../../../src/search/likeness.js';

const agency = (names: string[], region: string | null = null): Likened => ({ names, type: 'Agency', region });
const compare = (one: Likened, other: Likened): Likeness | null => likeness(folded(one), folded(other));
const points = (found: Likeness | null): unknown => found?.parts.map(({ part, points: given }) => [part, given]);

describe('a likeness', () => {
  it('takes the two Chinese scripts for one, and says each part', () => {
    expect(compare(agency(['財政部']), agency(['재정부', '财政部']))).toEqual({
      score: 0.95,
      name: '财政部',
      parts: [
        { part: 'name', points: 70, most: 70, why: 'same name, written 财政部' },
        { part: 'words', points: 15, most: 15, why: 'words in common: 财政, 政部' },
        { part: 'type', points: 10, most: 10, why: 'both Agency' },
        { part: 'region', points: 0, most: 5, why: 'region not known of both' },
      ],
    });
  });

  it('counts letters of Hangul, so that a slip of one vowel is little', () => {
    const slip = compare(agency(['공업정보화부']), agency(['공업정보회부']));
    const other = compare(agency(['공업정보화부']), agency(['공업정보화국']));
    expect(slip?.parts[0]?.why).toBe('1 of 15 letters differ from 공업정보회부');
    expect(slip?.score).toBeGreaterThan(other?.score ?? 1);
  });

  it('holds another place and another type against it', () => {
    const same = agency(['과학기술국'], 'region:beijing');
    expect(points(compare(same, agency(['과학기술국'], 'region:beijing-haidian')))).toContainEqual(['region', 5]);
    expect(points(compare(same, agency(['과학기술국'], 'region:shanghai')))).toContainEqual(['region', -25]);
    expect(points(compare(same, { ...same, type: 'Policy' }))).toContainEqual(['type', -20]);
    expect(points(compare(same, { ...same, type: 'Institution' }))).toContainEqual(['type', 0]);
  });

  it('knows a name within a longer one, and nothing across scripts', () => {
    expect(compare(agency(['재정부']), agency(['중화인민공화국 재정부']))?.parts[0]?.why).toBe(
      '재정부 stands in 중화인민공화국 재정부',
    );
    expect(compare(agency(['재정부']), agency(['财政部']))).toBeNull();
    expect(compare(agency(['재정부']), agency(['Ministry']))).toBeNull();
  });
});

const known = (id: string, ...names: string[]): KnownEntity => ({
  id,
  type: 'Agency',
  names,
  region: null,
  level: null,
  kind: null,
  isRoot: false,
});

const draft = (proposal: object, id = 'agency:proposed-jaejeongbu'): DraftFile => ({
  draft: {
    version: 1,
    text: { name: 'a.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', repairs: [] },
    gazetteer: { entities: 0, names: 0 },
    unplaced: [],
  },
  bulletin: { id: 'bulletin:x', names: {}, issuedOn: '2030-01-04', text: 'a.txt' },
  articles: [
    {
      key: 'policy-01',
      headline: 'x',
      entities: [
        {
          id,
          type: 'Agency',
          names: { ko: '재정부' },
          draft: { id: 'policy-01-00000001', confidence: 0.8, why: 'x', status: 'proposed', ...proposal },
        },
      ],
    },
  ],
});

describe('candidates', () => {
  const candidates = new Candidates([
    known('agency:mof', '재정부', '财政部'),
    known('agency:mofcom', '상무부'),
    known('agency:bjfin', '베이징시 재정국'),
  ]);
  it('come best first, without those that are not the same', () => {
    const given = draft({});
    const entity = given.articles[0]?.entities?.[0];
    if (entity === undefined) throw new Error('no entity');
    expect(candidates.of(entity, given).map(({ id, score }) => [id, score])[0]).toEqual(['agency:mof', 0.95]);
    expect(candidates.of(entity, given, ['agency:mof']).map(({ id }) => id)).not.toContain('agency:mof');
  });
});

describe('pairs that are not the same', () => {
  const pair = { pair: ['agency:jaejeongbu', 'agency:mof'] as [string, string], by: 'Kim' };

  it('are kept once, below the comments that people wrote', () => {
    const first = withNotSame('', [pair]);
    expect(readNotSame(first)).toEqual([pair]);
    const commented = `${first}# Ask Lee about the next ones.\n`;
    const second = withNotSame(commented, [
      { pair: ['agency:mof', 'agency:jaejeongbu'] },
      { pair: ['agency:a', 'agency:b'] },
    ]);
    expect(readNotSame(second)).toEqual([pair, { pair: ['agency:a', 'agency:b'] }]);
    expect(second).toContain('# Ask Lee');
    expect(withNotSame(second, [pair])).toBe(second);
  });

  it('are said by a draft, and remembered by the next', () => {
    const decided = draft({ notSame: ['agency:mof'], decided: { by: 'Kim' } }, 'agency:jaejeongbu');
    expect(notSameIn(decided)).toEqual([pair]);
    const candidate = { id: 'agency:mof', name: '재정부', score: 0.9, why: 'same name' };
    const next = withRemembered(draft({ candidates: [candidate, { ...candidate, id: 'agency:x' }] }), [pair]);
    expect(next.articles[0]?.entities?.[0]?.draft).toMatchObject({
      candidates: [{ id: 'agency:x' }],
      notSame: ['agency:mof'],
    });
  });

  it('are refused where they are no pairs', () => {
    expect(() => readNotSame('notSame: [{ pair: [a] }]')).toThrow(SyntaxError);
    expect(() => readNotSame('notSame: [')).toThrow(SyntaxError);
  });
});

describe('paragraphs', () => {
  it('are those of the draft, and terms are marked in them', () => {
    const issue = paragraphsOf('Ⅰ. 정책동향\n\n01. 달빛 계획\n\n□ 달빛부, 달빛 발표\n');
    expect(paragraphAt(issue, 'policy-01', 'p2')).toBe('□ 달빛부, 달빛 발표');
    expect(paragraphAt(issue, 'policy-01', 'p9')).toBeNull();
    expect(stretchesOf('□ 달빛부, 달빛 발표', ['달빛', '달빛부'])).toEqual([
      { text: '□ ', isTerm: false },
      { text: '달빛부', isTerm: true },
      { text: ', ', isTerm: false },
      { text: '달빛', isTerm: true },
      { text: ' 발표', isTerm: false },
    ]);
  });
});
