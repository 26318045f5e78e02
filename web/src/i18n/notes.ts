/**
 * Notes of the service's coverage in the reader's language. They come as English sentences: those that are known are said anew, others
 * stay as they are. Pure.
 */
import type { Language } from './languages.js';

interface Note {
  readonly pattern: RegExp;
  readonly ko: string;
  readonly zh: string;
}

// `$1` is what the first group of the pattern found.
const notes: readonly Note[] = [
  {
    pattern: /^(\d+) of (\d+) have no date\.$/,
    ko: '$2건 가운데 $1건은 날짜가 없습니다.',
    zh: '$2 项中有 $1 项没有日期。',
  },
  {
    pattern: /^(\d+) of (\d+) policies, programs and achievements have no date\.$/,
    ko: '정책·프로그램·성과 $2건 가운데 $1건은 날짜가 없습니다.',
    zh: '$2 项政策、计划项目和成果中有 $1 项没有日期。',
  },
  {
    pattern: /^Only what these bulletins report is in the graph: no relationship means that none was reported\.$/,
    ko: '이 주간동향들이 전한 것만 그래프에 있습니다. 관계가 없다는 것은 보도되지 않았다는 뜻입니다.',
    zh: '图谱只收录这些周报报道的内容：没有关系只表示未见报道。',
  },
  {
    pattern:
      /^(\d+) polic(?:y|ies) states? (\d+) more issuers than (?:it|they) names?; pairs with the unnamed ones are not counted\.$/,
    ko: '정책 $1건은 이름을 밝힌 것보다 발표 기관이 $2곳 더 있다고 합니다. 이름이 없는 기관과의 쌍은 세지 않습니다.',
    zh: '$1 项政策所称的发布机构比列名的多 $2 家；与未列名机构的组合不计入。',
  },
  {
    pattern: /^FRACTIONAL weights divide by the issuers named: with the unnamed ones they would be smaller\.$/,
    ko: '분수 가중치는 이름을 밝힌 발표 기관 수로 나눕니다. 이름이 없는 기관까지 세면 더 작아집니다.',
    zh: '分数权重按列名的发布机构数计算；若计入未列名机构，权重会更小。',
  },
];

/** The note and the language that it is in. */
export const noteIn = (text: string, language: Language): { readonly text: string; readonly language: Language } => {
  if (language === 'en') return { text, language };
  const known = notes.find(({ pattern }) => pattern.test(text));
  return known === undefined
    ? { text, language: 'en' }
    : { text: text.replace(known.pattern, known[language]), language };
};
