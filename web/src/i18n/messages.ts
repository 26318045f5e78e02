/** Message catalogues: ICU messages in all languages of the explorer, checked by the compiler for keys and arguments. */
import { createTranslator } from 'use-intl/core';
import { locales, type Language } from './languages.js';
import { useLanguage } from './language.js';

export interface Messages {
  readonly [key: string]: string | Messages;
}

/** The same keys with any text. */
type InOtherWords<M> = { readonly [K in keyof M]: M[K] extends string ? string : InOtherWords<M[K]> };

export interface Catalogue<M extends Messages> {
  readonly en: M;
  readonly ko: InOtherWords<M>;
  readonly zh: InOtherWords<M>;
}

/** A catalogue of a view or component. English comes first: its arguments are the ones that the compiler asks for. */
export const catalogue = <const M extends Messages>(
  en: M,
  ko: InOtherWords<NoInfer<M>>,
  zh: InOtherWords<NoInfer<M>>,
): Catalogue<M> => ({ en, ko, zh });

export type Translator<M extends Messages> = ReturnType<typeof createTranslator<M>>;

const translators = new WeakMap<object, unknown>();

const translatorOf = <M extends Messages>(messages: Catalogue<M>, language: Language): Translator<M> => {
  const chosen = messages[language] as M;
  const known = translators.get(chosen);
  if (known !== undefined) return known as Translator<M>;
  const translator = createTranslator<M>({
    locale: locales[language],
    messages: chosen as never,
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  });
  translators.set(chosen, translator);
  return translator;
};

/** What says the catalogue's messages in the reader's language: `t('found', { count: 3 })`. */
export const useMessages = <M extends Messages>(messages: Catalogue<M>): Translator<M> =>
  translatorOf(messages, useLanguage().language);
