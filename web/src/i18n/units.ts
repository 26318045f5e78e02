/** Counts with what is counted, as a language says them. Units that are not known here stand as the text has them, in English. Pure. */
import type { Language } from './languages.js';

// `#` is the number.
const words: Readonly<Record<string, Readonly<Record<'ko' | 'zh', string>>>> = {
  papers: { ko: '논문 #편', zh: '# 篇论文' },
  persons: { ko: '#명', zh: '# 人' },
  projects: { ko: '프로젝트 #건', zh: '# 个项目' },
  platforms: { ko: '플랫폼 #개', zh: '# 个平台' },
  fields: { ko: '#개 분야', zh: '# 个领域' },
  companies: { ko: '기업 #개', zh: '# 家企业' },
  clusters: { ko: '클러스터 #개', zh: '# 个集群' },
  centres: { ko: '센터 #개', zh: '# 个中心' },
  'persons per 10,000 employed': { ko: '취업자 1만 명당 #명', zh: '每万名就业人员 # 人' },
};

export const quantityOf = (number: string, unit: string, language: Language): string => {
  const word = language === 'en' ? undefined : words[unit]?.[language];
  return word === undefined ? `${number} ${unit}` : word.replace('#', number);
};
