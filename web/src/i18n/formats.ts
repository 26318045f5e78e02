/** Numbers, money and dates as the reader's language writes them. */
import { useMemo } from 'react';
import { formatsOf, type Formats } from './formats-of.js';
import { useLanguage } from './language.js';

export const useFormats = (): Formats => {
  const { language } = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
};
