/** The themes that the table of contents files the items under, in English where the series uses the word often. */
import type { TextArticle } from '../../seed/bulletin-text.js';

const english: Readonly<Record<string, string>> = {
  기술전략: 'technology strategy',
  전략: 'strategy',
  지역: 'region',
  인재: 'talent',
  기업: 'enterprises',
  통계: 'statistics',
  에너지: 'energy',
  바이오: 'biotechnology',
  국제협력: 'international cooperation',
  협력: 'cooperation',
  정책: 'policy',
  산업: 'industry',
  창업: 'start-ups',
  금융: 'finance',
  재정: 'public finance',
  환경: 'environment',
  우주: 'space',
  우주항공: 'aerospace',
  항공우주: 'aerospace',
  정보통신: 'information and communications',
  인공지능: 'artificial intelligence',
  반도체: 'semiconductors',
  신소재: 'new materials',
  소재: 'materials',
  의료: 'healthcare',
  의학: 'medicine',
  양자: 'quantum technology',
  농업: 'agriculture',
  해양: 'marine',
  교육: 'education',
  기초연구: 'basic research',
  연구개발: 'research and development',
  평가: 'evaluation',
  법제도: 'law and regulation',
  지식재산: 'intellectual property',
  기계: 'machinery',
  자동차: 'automobiles',
  로봇: 'robotics',
};

const sections: readonly (readonly [RegExp, string])[] = [
  [/정책/u, 'policy'],
  [/단신/u, 'brief'],
  [/기술|연구/u, 'technology'],
];

/** By article key, in the order of the contents: a line without a mark is a theme, a line with one an item. */
export const themesOf = (
  contents: TextArticle | undefined,
): ReadonlyMap<string, { theme: string; isKnown: boolean }> => {
  const themes = new Map<string, { theme: string; isKnown: boolean }>();
  let section: string | null = null;
  let number = 0;
  let theme: string | null = null;
  for (const line of contents?.paragraphs ?? []) {
    const heading = /^(?:\d{1,2}|[IVX]{1,4}|[Ⅰ-Ⅵ])[.\s]\s?(\S.{0,20})$/u.exec(line)?.[1];
    const found = heading === undefined ? undefined : sections.find(([pattern]) => pattern.test(heading))?.[1];
    if (found !== undefined) {
      section = found;
      number = 0;
      theme = null;
    } else if (section !== null && /^(?:[-–•·○●▪]|\d{1,2}[.)])\s?\S/u.test(line)) {
      number += 1;
      if (theme !== null)
        themes.set(`${section}-${String(number).padStart(2, '0')}`, {
          theme: english[theme.replace(/\s/gu, '')] ?? theme,
          isKnown: theme.replace(/\s/gu, '') in english,
        });
    } else if (section !== null && line.length <= 20)
      theme = line.replace(/^[[<〈【■□◆]\s*|\s*[\]>〉】]$/gu, '').trim();
  }
  return themes;
};
