/** The languages that a feed can be had in, and its own few words in each. */

export const languages = {
  ko: { name: 'KO', summary: 'KO', said: '근거', sources: '출처', did: '변경 내용', of: '정책 그래프' },
  en: { name: 'EN', summary: 'EN', said: 'Said in', sources: 'Sources', did: 'What changed', of: 'Policy graph' },
  'zh-Hans': { name: 'ZH_HANS', summary: 'EN', said: '依据', sources: '来源', did: '变更内容', of: '政策图谱' },
  'zh-Hant': { name: 'ZH_HANT', summary: 'EN', said: '依據', sources: '來源', did: '變更內容', of: '政策圖譜' },
} as const;

export type FeedLanguage = keyof typeof languages;

export const languageNames = Object.keys(languages) as [FeedLanguage, ...FeedLanguage[]];
