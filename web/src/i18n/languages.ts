/** The languages of the explorer, how each names itself, and which tag its text and names carry. */

export const languages = ['ko', 'en', 'zh'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English', zh: '简体中文' };

/** The BCP 47 tag of text in the language: it decides which Han glyphs are drawn. */
export const languageTags: Readonly<Record<Language, string>> = { ko: 'ko', en: 'en', zh: 'zh-Hans' };

/** The locale of numbers, dates and the component library. */
export const locales: Readonly<Record<Language, string>> = { ko: 'ko-KR', en: 'en-GB', zh: 'zh-CN' };

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text);

/** The first of the reader's languages, such as `zh-TW`, that the explorer speaks; English when there is none. */
export const preferredLanguage = (preferences: readonly string[]): Language => {
  for (const preference of preferences) {
    const [primary = ''] = preference.toLowerCase().split('-');
    if (isLanguage(primary)) return primary;
  }
  return 'en';
};
