/** Names, particles, dates and numbers as the explorer shows them. */
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../web/src/i18n/formats-of.js';
import { preferredLanguage } from '../../../web/src/i18n/languages.js';
import { shownName, tagOfText } from '../../../web/src/i18n/names.js';
import { noteIn } from '../../../web/src/i18n/notes.js';
import { particleAfter } from '../../../web/src/i18n/particles.js';

describe('a name', () => {
  const names = { ko: '하이톈구', en: null, zhHans: '海淀区', zhHant: '海澱區' };

  it('is in the language asked for, else in the next of Korean, English and Chinese', () => {
    expect(shownName(names, 'ko')).toEqual({ text: '하이톈구', tag: 'ko', key: 'ko' });
    expect(shownName(names, 'en')).toEqual({ text: '하이톈구', tag: 'ko', key: 'ko' });
    expect(shownName(names, 'zh')).toEqual({ text: '海淀区', tag: 'zh-Hans', key: 'zhHans' });
    expect(shownName({ ...names, ko: null, zhHans: null }, 'ko')).toEqual({
      text: '海澱區',
      tag: 'zh-Hant',
      key: 'zhHant',
    });
  });

  it('of unknown language is told by its script', () => {
    expect(['과기부', '科技部', 'MOST', '중난대(中南大學)'].map(tagOfText)).toEqual(['ko', 'zh', 'en', 'ko']);
  });
});

it('a particle follows the last sound, or is cautious', () => {
  expect(
    [
      ['과학기술부', '이/가'],
      ['베이징', '을/를'],
      ['상하이', '으로/로'],
      ['서울', '으로/로'],
      ['5G', '을/를'],
      ['계획(2023-2025)', '이/가'],
      ['화학’', '은/는'],
    ].map(([name = '', pair = '']) => particleAfter(name, pair)),
  ).toEqual(['가', '을', '로', '로', '을(를)', '가', '은']);
});

it('dates keep their precision', () => {
  const of = (language: 'ko' | 'en' | 'zh'): string[] =>
    ['2023-05-18', '2021-01', '2025', 'soon'].map(formatsOf(language).date);
  expect(of('en')).toEqual(['18 May 2023', 'January 2021', '2025', 'soon']);
  expect(of('ko')).toEqual(['2023년 5월 18일', '2021년 1월', '2025년', 'soon']);
  expect(of('zh')).toEqual(['2023年5月18日', '2021年1月', '2025年', 'soon']);
});

it('money is short and names its currency', () => {
  expect(formatsOf('en').money(10_000_000, 'CNY')).toMatch(/^CNY\s10m/);
  expect(formatsOf('ko').money(10_000_000, 'CNY')).toMatch(/^CNY\s1000만$/);
  expect(formatsOf('en').money(1_500, null)).toBe('1,500');
  expect(formatsOf('en').money(5, 'none')).toBe('5');
});

it('the language is the first of the reader that the explorer speaks', () => {
  expect(preferredLanguage(['fr-FR', 'zh-TW', 'en'])).toBe('zh');
  expect(preferredLanguage(['fr'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});

describe('a count with its unit', () => {
  it('is said in the language where the unit is known, and as the text has it where not', () => {
    expect(formatsOf('ko').quantity('300', 'centres')).toBe('센터 300개');
    expect(formatsOf('zh').quantity('3–5', 'clusters')).toBe('3–5 个集群');
    expect(formatsOf('en').quantity('300', 'centres')).toBe('300 centres');
    expect(formatsOf('ko').quantity('7', 'satellites')).toBe('7 satellites');
  });
});

describe('a note of the service', () => {
  it('is said in the language where it is known, and stays English where not', () => {
    const note = '2 policies state 29 more issuers than they name; pairs with the unnamed ones are not counted.';
    expect(noteIn(note, 'ko').text).toContain('정책 2건은 이름을 밝힌 것보다 발표 기관이 29곳 더 있다고 합니다.');
    expect(noteIn('2 of 5 have no date.', 'zh')).toEqual({ text: '5 项中有 2 项没有日期。', language: 'zh' });
    expect(noteIn(note, 'en')).toEqual({ text: note, language: 'en' });
    expect(noteIn('Something new.', 'zh')).toEqual({ text: 'Something new.', language: 'en' });
  });
});
