/** Names that carry their Chinese in parentheses, 화이유과학성(怀柔科学城): known by the Chinese, or new with a type from their last words. */
import { languageOf } from '../../seed/language-of.js';
import type { Gazetteer } from './gazetteer.js';
import type { Named, NewEntity } from './named.js';
import { titleKind } from './title-kinds.js';

const group =
  /([가-힣A-Za-z0-9·][가-힣A-Za-z0-9·&\s-]{0,40}?)\s?[(（]((?:[A-Za-z ]+,\s?)?[\p{Script=Han}·（）\s]{1,24}(?:[,，、]\s?[A-Za-z][A-Za-z .&-]{1,30})?)[)）]/gu;

export interface HanjaName {
  readonly named: Named | null;
  /** Why nothing is proposed. */
  readonly open: { readonly start: number; readonly text: string; readonly why: string } | null;
}

export const findHanjaNames = (text: string, taken: readonly Named[], gazetteer: Gazetteer): HanjaName[] =>
  [...text.matchAll(group)].flatMap(({ index, 0: whole, 1: korean = '', 2: inner = '' }): HanjaName[] => {
    const end = index + whole.length;
    const chinese = (/[\p{Script=Han}·]+/u.exec(inner)?.[0] ?? '').trim();
    const bracket = index + korean.length;
    const cover = taken.find((name) => name.start < bracket && bracket <= name.end);
    if (chinese.length < 2 || (cover !== undefined && cover.end >= end)) return [];
    const words = korean.trimEnd();
    const start = index + Math.max(0, words.lastIndexOf(' ') + 1);
    const term = text.slice(start, end);
    const known = gazetteer.withName(chinese);
    if (known.length === 1 && known[0] !== undefined) {
      // Already found by the Korean name beside it.
      if (taken.some((name) => name.entity === known[0] && name.end > start && name.start < end)) return [];
      const type = gazetteer.entities.get(known[0])?.type ?? '';
      return [
        {
          named: {
            start,
            end,
            term,
            type,
            entity: known[0],
            confidence: 0.9,
            why: `gazetteer: the Chinese in parentheses is the name of ${known[0]}`,
          },
          open: null,
        },
      ];
    }
    if (cover !== undefined) return [];
    const typed = typeOf(
      words,
      chinese,
      text.slice(Math.max(0, index - 20), index + words.length),
      text.slice(end, end + 8),
    );
    if (typed === null)
      return [
        {
          named: null,
          open: { start, text: term.slice(0, 80), why: 'Chinese in parentheses, but neither name says what it is' },
        },
      ];
    const nameStart = index + properStart(words, chinese);
    return [
      {
        named: {
          start: nameStart,
          end,
          term: text.slice(nameStart, end),
          type: typed.type,
          entity: entityOf(typed.type, text.slice(nameStart, index + words.length), chinese, typed.properties),
          confidence: 0.75,
          why: `pattern: Chinese in parentheses, ${typed.why}`,
          flags: ['new-name'],
        },
        open: null,
      },
    ];
  });

const entityOf = (
  type: string,
  ko: string,
  chinese: string,
  properties: Readonly<Record<string, unknown>>,
): NewEntity => ({
  type,
  names: { ko: ko.trim(), [languageOf(chinese)]: chinese },
  properties,
});

/** Where the name begins among the words before the bracket: as many Korean words as the Chinese is long, at most. */
const properStart = (words: string, chinese: string): number => {
  const spaces = [...words.matchAll(/\s+/g)].map(({ index, 0: space }) => index + space.length);
  // A transliteration is at least as long as its Chinese; names of one word are the rule.
  const starts = [0, ...spaces];
  for (const start of starts) {
    const syllables = words.slice(start).replace(/\s/g, '').length;
    if (
      syllables <= chinese.length * 2.2 &&
      !/(?:은|는|을|를|의|에서|하여|및|등)\s/u.test(`${words.slice(start)} `.slice(0, -1))
    )
      return start;
  }
  return starts.at(-1) ?? 0;
};

const endingsOf: readonly (readonly [RegExp, RegExp, string, Readonly<Record<string, unknown>>])[] = [
  [/(?:대학교?|대)$/u, /大[学學]$|[学學]院$/u, 'Institution', { kind: 'university' }],
  [/병원$/u, /[医醫]院$/u, 'Institution', { kind: 'hospital' }],
  [
    /(?:연구원|연구소|과학원|연구센터|설계원)$/u,
    /(?:研究院|研究所|科[学學]院|[设設][计計]院)$/u,
    'Institution',
    { kind: 'institute' },
  ],
  [/(?:협회|학회|연합회|연맹)$/u, /(?:[协協][会會]|[学學][会會]|[联聯]盟)$/u, 'Institution', { kind: 'association' }],
  [/(?:위원회|판공실|판공청|국|청|부)$/u, /(?:委[员員][会會]|[办辦]公[室厅廳]|局|[厅廳]|部)$/u, 'Agency', {}],
  [
    /(?:유한공사|공사|그룹|과기|테크|전자|자동차|그린에너지)$/u,
    /(?:公司|集[团團]|股份|科技|[汽][车車]|[电電]子|[绿綠]能|新能源|[电電][气氣])$/u,
    'Company',
    { kind: 'enterprise' },
  ],
  [/(?:성|시|구|현|진)$/u, /[省市区區县縣镇鎮州]$/u, 'Region', {}],
];

const companyBefore = /(?:기업|회사|업체|스타트업|제조사|제약사|그룹|대기업|공룡|운영사)(?:인|\s)\s?[^\s]*$/u;

const typeOf = (
  words: string,
  chinese: string,
  before: string,
  after: string,
): { type: string; properties: Readonly<Record<string, unknown>>; why: string } | null => {
  const title = titleKind(chinese) ?? titleKind(words);
  if (title?.type === 'Program')
    return { type: 'Program', properties: { kind: title.kind }, why: `the name ends in ${title.word}` };
  for (const [ko, zh, type, properties] of endingsOf) {
    if (zh.test(chinese) && (ko.test(words) || type === 'Company' || type === 'Institution')) {
      if (type === 'Region')
        return {
          type,
          properties: { level: /[省]$/u.test(chinese) ? 'province' : chinese.endsWith('市') ? 'city' : 'county' },
          why: 'the name ends as that of a place',
        };
      return {
        type,
        properties: type === 'Agency' ? {} : properties,
        why: `the Chinese ends in ${zh.exec(chinese)?.[0] ?? ''}`,
      };
    }
  }
  return companyBefore.test(before) || /^\s?(?:유한공사|공사|그룹|주식회사|社|사(?=[는가와의]))/u.test(after)
    ? { type: 'Company', properties: { kind: 'enterprise' }, why: 'a word for a firm stands beside it' }
    : null;
};
