/** Catalogues as a component says them. */
import { createTranslator } from 'use-intl/core';
import type { Catalogue, Messages } from './catalogue.js';
import { useLanguage } from './language.js';
import { locales, type Language } from './languages.js';

export type Translator<M extends Messages> = ReturnType<typeof createTranslator<M>>;

const translators = new WeakMap<object, unknown>();

const translatorOf = <M extends Messages>(messages: Catalogue<M>, language: Language): Translator<M> => {
  const chosen = messages[language] as M;
  const known = translators.get(chosen);
  if (known !== undefined) return known as Translator<M>;
  const translator = createTranslator<M>({
    locale: locales[language],
    messages: chosen,
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
