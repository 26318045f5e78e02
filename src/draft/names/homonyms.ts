/** Names that bodies of China and of Korea share in Korean text: which one is meant, the paragraph must say. */

const shared: ReadonlySet<string> = new Set([
  ...[
    '과기부',
    '과학기술부',
    '교육부',
    '외교부',
    '국방부',
    '통일부',
    '법무부',
    '환경부',
    '산업부',
    '재정부',
    '농업부',
    '농림부',
  ],
  ...[
    '국토부',
    '노동부',
    '문화부',
    '보건부',
    '국무원',
    '금융위원회',
    '공정거래위원회',
    '특허청',
    '기상청',
    '통계청',
    '국세청',
  ],
  ...['한국은행', '과학원', '공정원', '과학기술원', '자연과학기금위원회'],
]);

// Shared in name, but Korea has had no State Council of this name since 1960, and its ministry of finance is 기획재정부.
const chineseByUse: ReadonlySet<string> = new Set(['국무원', '재정부', '과학원', '공정원']);

const korea = /(?:한국|우리나라|대한민국|한중|한\s?[·-]\s?중|국내\s?부처|서울|과학기술정보통신부|과기정통부)/u;

export type Homonym = 'none' | 'possible' | 'korean context';

/** Whether a name may be that of a Korean body, by what else its paragraph says. */
export const homonymOf = (term: string, paragraph: string): Homonym => {
  const name = term.replace(/\s/g, '');
  if (!shared.has(name) || chineseByUse.has(name)) return 'none';
  // The publisher's own name says nothing of the body.
  return korea.test(paragraph.replaceAll(/한중과학기술협력센터|KOSTEC/g, '')) ? 'korean context' : 'possible';
};
