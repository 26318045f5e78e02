/** Whether a name ends where a word may end: what follows is no letter, or a particle, or a word that names carry. */

/** Endings after a name, longest first: particles and their chains, and the copula. */
const endings = [
  ...[
    '으로부터',
    '에서부터',
    '으로서는',
    '이라고',
    '에서는',
    '에서의',
    '으로의',
    '으로써',
    '으로서',
    '으로는',
    '에서도',
    '이라는',
    '까지는',
    '부터는',
    '에서만',
    '에게는',
    '에게서',
    '에 대한',
    '이며',
    '이고',
    '이자',
  ],
  ...[
    '에서',
    '에게',
    '으로',
    '까지',
    '부터',
    '처럼',
    '보다',
    '에는',
    '에도',
    '에의',
    '과의',
    '와의',
    '과는',
    '와는',
    '이나',
    '이란',
    '이다',
    '임',
    '라는',
    '라고',
    '로서',
    '로써',
    '로의',
    '로는',
    '만의',
    '만을',
    '들이',
    '들은',
    '들의',
    '들을',
    '들과',
    '조차',
    '마저',
    '이라',
    '뿐',
  ],
  ...[
    '은',
    '는',
    '이',
    '가',
    '을',
    '를',
    '의',
    '에',
    '와',
    '과',
    '로',
    '도',
    '만',
    '나',
    '등',
    '간',
    '내',
    '및',
    '측',
    '사',
    '들',
    '외',
    '별',
  ],
];

/** What stands behind the name of a thing of the type without changing what is named. */
const carried: Readonly<Record<string, readonly string[]>> = {
  Region: [
    '시',
    '성',
    '구',
    '현',
    '지역',
    '정부',
    '인민정부',
    '시정부',
    '성정부',
    '소재',
    '내',
    '산',
    '시내',
    '당국',
    '기업',
    '자치구',
    '위원회',
  ],
  Technology: [
    '산업',
    '기술',
    '분야',
    '업',
    '업계',
    '기반',
    '관련',
    '시장',
    '화',
    '인재',
    '시스템',
    '제품',
    '부문',
    '연구',
    '개발',
    '용',
    '형',
    '전략',
  ],
  Agency: ['장', '측', '산하', '소속', '주도', '등', '명의', '부장', '장관'],
  Institution: ['장', '측', '산하', '연구팀', '등'],
  Company: ['측', '그룹', '등', '사'],
};

export type WordEnd = 'exact' | 'particle' | 'suffix' | 'compound';

const isHangul = (character: string): boolean => character >= '가' && character <= '힣';

/** How a name of a type ends at a place of a text; null when the word goes on and the name is too short to be told inside it. */
export const wordEnd = (text: string, end: number, type: string, nameLength: number): WordEnd | null => {
  const last = text.charAt(end - 1);
  const next = text.charAt(end);
  if (/[a-z0-9]/i.test(last)) return /[a-z0-9]/i.test(next) ? null : 'exact';
  if (!isHangul(last) || !isHangul(next)) return 'exact';
  let stop = end;
  while (stop < text.length && isHangul(text.charAt(stop))) stop += 1;
  const rest = text.slice(end, stop);
  if (isEnding(rest)) return 'particle';
  const suffix = (carried[type] ?? []).find(
    (word) => rest === word || (rest.startsWith(word) && isEnding(rest.slice(word.length))),
  );
  if (suffix !== undefined) return 'suffix';
  // Inside a longer word a long name may still be told: 인공지능인재, 베이징국제….
  return nameLength >= 3 && rest.length >= 2 ? 'compound' : null;
};

const isEnding = (rest: string): boolean =>
  endings.includes(rest) ||
  (rest.length > 1 && endings.some((ending) => rest.startsWith(ending) && endings.includes(rest.slice(ending.length))));

/** Whether a name may begin at a place: not inside a word of its own script. */
export const wordBegins = (text: string, start: number): boolean => {
  const first = text.charAt(start);
  const before = text.charAt(start - 1);
  if (before === '') return true;
  if (/[a-z0-9]/i.test(first)) return !/[a-z0-9]/i.test(before);
  return !(isHangul(first) && isHangul(before));
};
