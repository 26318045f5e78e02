/** Names that look Korean, Chinese and English, as the bulletins' do: made of syllables and words, never real ones. */
import type { PropertyValue } from '../../src/ontology/content.js';
import type { Random } from './random.js';

const hangul = [
  '과',
  '기',
  '산',
  '업',
  '정',
  '보',
  '혁',
  '신',
  '연',
  '구',
  '발',
  '전',
  '창',
  '지',
  '능',
  '화',
  '성',
  '남',
  '중',
  '대',
];
const hanzi = [
  '科',
  '技',
  '工',
  '业',
  '信',
  '息',
  '创',
  '新',
  '研',
  '究',
  '发',
  '展',
  '智',
  '能',
  '华',
  '城',
  '南',
  '中',
  '海',
  '东',
];
const latin = [
  'Kexin',
  'Huachuang',
  'Zhineng',
  'Donghai',
  'Nanfang',
  'Zhongke',
  'Xinchuang',
  'Gongxin',
  'Yanfa',
  'Taihe',
];

/** What stands at the end of a name of the kind, in the three languages. */
const endings: Readonly<Record<string, readonly [ko: string, zh: string, en: string]>> = {
  Agency: ['국', '局', 'Bureau'],
  Policy: ['촉진 방안', '促进办法', 'promotion measures'],
  Program: ['시범 사업', '示范项目', 'demonstration project'],
  Company: ['과기 유한공사', '科技有限公司', 'Technology Co.'],
  Institution: ['연구원', '研究院', 'Institute'],
  Person: ['', '', ''],
  Achievement: ['성과', '成果', 'result'],
  Technology: ['기술', '技术', 'technology'],
  Article: ['소식', '消息', 'news'],
  Bulletin: ['동향', '动向', 'bulletin'],
};

const summaries = [
  'It sets tasks for the next three years and names who carries them out.',
  'It brings research, industry and finance together and pays part of the cost.',
  'It was reported with its budget, its place and the bodies behind it.',
];

/** The name properties of a generated entity, and what is computed from them. The number keeps names apart. */
export const namesOf = (type: string, number: number, random: Random): Record<string, PropertyValue> => {
  const [ko, zh, en] = endings[type] ?? ['', '', ''];
  const syllables = (from: readonly string[], count: number): string =>
    Array.from({ length: count }, () => random.pick(from)).join('');
  const nameKo = `${syllables(hangul, 4)} ${ko} ${String(number)}`.replace(/ {2,}/g, ' ');
  const nameZhHans = `${syllables(hanzi, 4)}${zh}${String(number)}`;
  const nameEn = `${random.pick(latin)} ${random.pick(latin)} ${en} ${String(number)}`.replace(/ {2,}/g, ' ');
  // What nameKey makes of these letters (a test holds the two together), without its tables: a million times faster.
  const key = (name: string): string => name.toLowerCase().replace(/[ .]/g, '');
  return {
    nameKo,
    nameZhHans,
    nameEn,
    summary: random.pick(summaries),
    sortName: key(nameKo),
    nameKeys: [...new Set([key(nameKo), key(nameZhHans), key(nameEn)])].sort(),
  };
};
