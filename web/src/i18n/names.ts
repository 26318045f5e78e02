/** Names of entities: which of its names a reader sees, and in which language that name is. */
import type { Language } from './languages.js';

export interface Names {
  readonly ko: string | null;
  readonly en: string | null;
  readonly zhHans: string | null;
  readonly zhHant: string | null;
}

export type NameKey = keyof Names;

export const nameTags: Readonly<Record<NameKey, string>> = { ko: 'ko', en: 'en', zhHans: 'zh-Hans', zhHant: 'zh-Hant' };

// The order of the API where the language has no name: Korean, English, Chinese.
const order: Readonly<Record<Language, readonly NameKey[]>> = {
  ko: ['ko', 'en', 'zhHans', 'zhHant'],
  en: ['en', 'ko', 'zhHans', 'zhHant'],
  zh: ['zhHans', 'zhHant', 'ko', 'en'],
};

export interface ShownName {
  readonly text: string;
  /** The value of the attribute `lang`. */
  readonly tag: string;
  readonly key: NameKey;
}

/** The name in the language, else in the next language that has one. */
export const shownName = (names: Names, language: Language): ShownName => {
  for (const key of order[language]) {
    const text = names[key];
    if (text !== null && text !== '') return { text, tag: nameTags[key], key };
  }
  return { text: '—', tag: 'en', key: 'en' };
};

/** The tag of a text of unknown language, by its script: Hangul is Korean; Han without Hangul is Chinese. */
export const tagOfText = (text: string): string =>
  /\p{Script=Hangul}/u.test(text) ? 'ko' : /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
