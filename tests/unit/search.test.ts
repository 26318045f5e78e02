/** Folding, particles, initials, romanization and ranking of the search, over the made-up world of the fixtures. */
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../src/search/fold.js';
import { IndexBuilder } from '../../src/search/index-builder.js';
import { initialsPattern } from '../../src/search/initials.js';
import { matchedName } from '../../src/search/matched-name.js';
import { stemOf } from '../../src/search/particles.js';
import { PostingsBuilder } from '../../src/search/postings.js';
import type { Hit } from '../../src/search/ranking.js';
import { romanized, romanKey } from '../../src/search/romanization.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { search } from '../../src/search/search.js';
import { segmentsOf } from '../../src/search/segments.js';
import { completed } from '../../src/search/steps.js';
import { indexOfSeeds } from '../search-seeds.js';

const index = indexOfSeeds('tests', 'fixtures', 'seeds');

const hitsOf = (from: SearchIndex, query: string): Hit[] => [...completed(search(from, query))];

const found = (query: string): [id: string, why: string][] =>
  hitsOf(index, query).map(({ entity, why }) => [index.ids[entity] ?? '', why]);

describe('folding', () => {
  it.each([
    ['海澱區', '海淀区'],
    ['ＡＩ 칩', 'ai칩'],
    ['14ㆍ5 · 계획', '145계획'],
    ['R&D 센터', 'r&d센터'],
    ['디지털\u3000트윈', '디지털트윈'],
    ['‘달빛’ 계획(月光計劃)', '달빛계획月光计划'],
    ['—', ''],
  ])('%s is %s', (name, text) => {
    expect(fold(name).text).toBe(text);
  });

  it('keeps where words begin, also where the script changes', () => {
    const { text, starts } = fold('AI 칩R&D 2기');
    expect(Array.from(text).filter((_, at) => starts[at])).toEqual(['a', '칩', 'r', '&', 'd', '2', '기']);
  });

  it('splits a query into words without possessive endings', () => {
    expect(wordsOf("Beijing's “AI” · 인공 지능, R&D")).toEqual(['Beijing', 'AI', '인공', '지능', 'R&D']);
  });
});

describe('particles', () => {
  it.each([
    ['과학기술부는', '과학기술부'],
    ['베이징에서는', '베이징'],
    ['상하이와', '상하이'],
    ['기술로', '기술'],
    ['지능으로', '지능'],
    ['districts', 'district'],
  ])('%s has the stem %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it.each(['평가', '국', 'class', 'ai', '海淀区', '센터'])('%s has none', (word) => {
    expect(stemOf(word)).toBeNull();
  });
});

describe('initial consonants', () => {
  it.each([
    ['ㄱㅅㅂ', 'ㄱㅅㅂ'],
    ['ㄳㅂ', 'ㄱㅅㅂ'],
    ['가 ㅅㅂ', '가ㅅㅂ'],
    ['ᄀᄉ', 'ㄱㅅ'],
    ['ㄲㄸ', 'ㄲㄸ'],
  ])('%s is the pattern %s', (query, pattern) => {
    expect(initialsPattern(query)).toBe(pattern);
  });

  it('are not in a query of whole syllables, nor vowels alone', () => {
    expect([initialsPattern('가상부'), initialsPattern('ㅏ'), initialsPattern('MOST')]).toEqual([null, null, null]);
  });
});

describe('romanization', () => {
  it('follows the pronunciation, a word at a time', () => {
    expect(romanized('독립 과학')?.text).toBe('dongnibgwahag');
  });

  it('is one key for the systems in use', () => {
    expect(romanKey('kwahak')).toBe(romanKey('gwahak'));
    expect(romanKey('Choson')).toBe(romanKey('joson'));
  });

  it('is of names with Hangul only', () => {
    expect(romanized('海淀区')).toBeNull();
  });
});

describe('postings', () => {
  it('give the items of a key in order, each once', () => {
    const builder = new PostingsBuilder<string>();
    for (const [key, item] of [
      ['a', 1],
      ['b', 1],
      ['a', 1],
      ['a', 4],
      ['b', 5000],
    ] as const)
      builder.add(key, item);
    const postings = completed(builder.finish());
    expect([[...postings.get('a')], [...postings.get('b')], [...postings.get('c')], postings.size]).toEqual([
      [1, 4],
      [1, 5000],
      [],
      4,
    ]);
  });
});

describe('a search', () => {
  it('ranks the exact name or alias, then prefixes by their share, things before figures and items', () => {
    expect(found('달빛')).toEqual([
      ['technology:moonlight', 'ALIAS'],
      ['policy:moonlight-plan', 'PREFIX'],
      ['technology:moonlight-cells', 'PREFIX'],
      ['program:moonlight-forum', 'PREFIX'],
      ['achievement:moonlight-cell', 'PREFIX'],
      ['indicator:moonlight-centres', 'PREFIX'],
      ['indicator:moonlight-market', 'PREFIX'],
      ['article:sample-2030-01-04-brief-01', 'PART'],
      ['article:sample-2030-01-04-policy-01', 'PART'],
      ['article:sample-2030-01-04-technology-01', 'PART'],
    ]);
  });

  it('gives scores from 1 downward, in the order of the results', () => {
    const scores = hitsOf(index, '별빛시').map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  it('puts equal ones in the order of types, then of ids', () => {
    const builder = new IndexBuilder();
    for (const [id, type] of [
      ['agency:b', 'Agency'],
      ['policy:z', 'Policy'],
      ['region:a', 'Region'],
      ['region:c', 'Region'],
    ] as const)
      builder.add({ id, type, region: null, names: ['같은 이름'], aliases: [], summaries: [] });
    const made = completed(builder.finish());
    expect(hitsOf(made, '같은').map(({ entity }) => made.ids[entity])).toEqual([
      'policy:z',
      'agency:b',
      'region:a',
      'region:c',
    ]);
  });

  it.each([
    ['星光市', 'region:land-starlight', 'EXACT_NAME'],
    ['想像', 'agency:imagination', 'PREFIX'],
    ['상상청은', 'agency:imagination', 'EXACT_NAME'],
    ['ㄱㅅㅂ', 'agency:fiction', 'INITIALS'],
    ['sangsangcheong', 'agency:imagination', 'ROMANIZATION'],
    ['starlight', 'agency:starlight', 'ROMANIZATION'],
    ['별빛시의 시범사업', 'program:starlight-pilot', 'PART'],
    ['은', 'institution:galaxy', 'PREFIX'],
    ['月光', 'policy:moonlight-plan', 'PREFIX'],
    ['달빛시범', 'none', undefined],
  ])('for %s finds %s first', (query, id, why) => {
    const [first] = found(query);
    expect(first).toEqual(why === undefined ? undefined : [id, why]);
  });

  it('does not find Latin letters inside words', () => {
    expect(found('ight')).toEqual([]);
  });

  it('finds the words of summaries, behind all names', () => {
    expect(found('ministries')).toEqual([['article:sample-2030-01-04-policy-01', 'SUMMARY']]);
  });

  it('takes the name of the region where something lies for a word of it', () => {
    expect(found('가상국 별빛시').at(0)).toEqual(['region:land-starlight', 'PART']);
  });

  it('cuts words that were written together', () => {
    expect(completed(segmentsOf(index, fold('별빛시의달빛포럼').text))).toEqual(['별빛시', '달빛포럼']);
    expect(completed(segmentsOf(index, '달빛포럼'))).toBeNull();
  });

  it('gives the name as it is printed, in the script of the query', () => {
    const nameFor = (query: string, names: readonly string[]): string | null | undefined => {
      const [hit] = hitsOf(index, query);
      return hit && matchedName(index, hit, names, query);
    };
    const names = ['상상청', '想象厅', '想像廳'];
    expect(nameFor('想像廳', names)).toBe('想像廳');
    expect(nameFor('想象厅', names)).toBe('想象厅');
    expect(nameFor('sangsang', names)).toBe('상상청');
    expect(nameFor('ministries', names)).toBeNull();
    expect(nameFor('상상청', ['renamed'])).toBeNull();
  });
});
