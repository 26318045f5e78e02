/** Numbers, money and dates as a language writes them. Dates keep the precision that the text gives. Pure. */
import { locales, type Language } from './languages.js';
import { quantityOf } from './units.js';

export interface Formats {
  readonly number: (value: number) => string;
  /** `CNY 10,000,000`, as `CN¥10m` where space is short. */
  readonly money: (value: number, currency: string | null) => string;
  /** `300 centres`, in the reader's words for the units that are known. */
  readonly quantity: (value: string, unit: string) => string;
  /** `2023-05-18`, `2021-01` or `2025`, each in words. */
  readonly date: (date: string) => string;
}

const dateOptions: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

export const formatsOf = (language: Language): Formats => {
  const locale = locales[language];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  return {
    number: (value) => plain.format(value),
    money: (value, currency) => (currency === null ? plain.format(value) : moneyFormat(locale, currency).format(value)),
    quantity: (value, unit) => quantityOf(value, unit, language),
    date: (date) => {
      const parts = date.split('-').map(Number);
      const [year = 0, month = 1, day = 1] = parts;
      if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
      return new Intl.DateTimeFormat(locale, { ...dateOptions[parts.length - 1], timeZone: 'UTC' }).format(
        Date.UTC(year, month - 1, day),
      );
    },
  };
};

// Sums of policy are round: 10 million is easier to read than seven noughts.
const moneyFormat = (locale: string, currency: string): Intl.NumberFormat => {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      notation: 'compact',
      compactDisplay: 'long',
      minimumFractionDigits: 0,
      maximumFractionDigits: 3,
    });
  } catch {
    return new Intl.NumberFormat(locale);
  }
};
