/** The reader's language: from `?lang=` of the address, else as chosen before, else as the browser says. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useSearchParams } from 'wouter';
import { remember, remembered } from '../remembered.js';
import { isLanguage, languageTags, locales, preferredLanguage, type Language } from './languages.js';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

export const LanguageProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('lang');
  const [chosen, setChosen] = useState<Language>(() => {
    const before = remembered('language');
    return isLanguage(before) ? before : preferredLanguage(navigator.languages);
  });
  const language = isLanguage(inAddress) ? inAddress : chosen;

  useEffect(() => {
    document.documentElement.lang = languageTags[language];
  }, [language]);

  const choose = useCallback(
    (next: Language) => {
      remember('language', next);
      setChosen(next);
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.set('lang', next);
          return after;
        },
        { replace: true },
      );
    },
    [setChosen, setParams],
  );
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <LanguageContext.Provider value={choice}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext.Provider>
  );
};
