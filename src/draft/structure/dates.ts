/** Dates and years as the bulletins write them, with their precision: 2023. 5. 26, ’23.5.26, '21년 1월, 5월 17일, (5.18), 2020~2022년. */

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** `2023-05-18`, `2021-01` or `2025`. */
  readonly date: string;
  /** Whether a year was printed; otherwise the issue's year was taken. */
  readonly hasYear: boolean;
}

const two = (part: string | number): string => String(part).padStart(2, '0');

const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const isDay = (day: number): boolean => day >= 1 && day <= 31;

const fullYear = (digits: string): string => (digits.length === 4 ? digits : `20${digits}`);

/** `2023-05-18` of parts; null when they are no date. */
export const dateOf = (year: string, month?: string, day?: string): string | null => {
  const full = fullYear(year);
  if (Number(full) < 1949 || Number(full) > 2100) return null;
  if (month === undefined) return full;
  if (!isMonth(Number(month))) return null;
  if (day === undefined) return `${full}-${two(month)}`;
  return isDay(Number(day)) ? `${full}-${two(month)}-${two(day)}` : null;
};

/** The day of a month without a year: the last such day that is not after the issue. */
export const dayBefore = (issuedOn: string, month: number, day: number | null): string | null => {
  if (!isMonth(month) || (day !== null && !isDay(day))) return null;
  const year = Number(issuedOn.slice(0, 4));
  const inYear = (of: number): string => `${String(of)}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  return inYear(year) <= issuedOn ? inYear(year) : inYear(year - 1);
};

const year = String.raw`(?:(?<!\d)(?:19|20)\d{2}|['‘’]\d{2})`;
const withYear = new RegExp(
  `(${year})\\s?(?:년\\s?(?:(\\d{1,2})월(?:\\s?(\\d{1,2})일)?)?|([./-])\\s?(\\d{1,2})(?:\\4\\s?(\\d{1,2}))?(?!\\d|[./-]\\d|%)\\.?)`,
  'g',
);
const monthAndDay = /(?<![\d년]\s?)(\d{1,2})월(?:\s?(\d{1,2})일)?/g;
const shortDay = /(?<![\d.,])(\d{2})\.\s?(\d{1,2})\.\s?(\d{1,2})(?![\d.]*\d)\.?/g;
const bracketedDay = /[(（]\s?(\d{1,2})[./](\d{1,2})\.?(?:\s?\(?[월화수목금토일]\)?)?\s?[)）]/g;

/** Every date of a text that is no address, in order; ranges of years are periods, not dates. */
export const findDates = (text: string, issuedOn: string): FoundDate[] => {
  const found: FoundDate[] = [];
  const add = (start: number, length: number, date: string | null, hasYear: boolean): void => {
    const end = start + length;
    if (date !== null && found.every((other) => end <= other.start || other.end <= start))
      found.push({ start, end, date, hasYear });
  };
  for (const match of text.matchAll(withYear)) {
    const [whole, printed = '', month, day, , dotMonth, dotDay] = match;
    const digits = printed.replace(/\D/g, '');
    if (isRange(text, match.index, match.index + whole.length)) continue;
    add(match.index, whole.trimEnd().length, dateOf(digits, month ?? dotMonth, day ?? dotDay), true);
  }
  for (const { index, 0: whole, 1: digits = '', 2: month, 3: day } of text.matchAll(shortDay))
    add(index, whole.length, dateOf(digits, month, day), true);
  for (const { index, 0: whole, 1: month, 2: day } of text.matchAll(bracketedDay))
    add(index, whole.length, dayBefore(issuedOn, Number(month), Number(day)), false);
  for (const { index, 0: whole, 1: month, 2: day } of text.matchAll(monthAndDay))
    add(index, whole.length, dayBefore(issuedOn, Number(month), day === undefined ? null : Number(day)), false);
  return found.sort((a, b) => a.start - b.start);
};

const isRange = (text: string, start: number, end: number): boolean =>
  /\d년?\s?[~∼～–-]\s?['‘’]?$/.test(text.slice(Math.max(0, start - 5), start)) ||
  /^\s?[~∼～–]\s?['‘’]?\d/.test(text.slice(end, end + 4));

export interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const yearRange =
  /(?<![\d.,])(?:((?:19|20)\d{2})년?|['‘’](\d{2})년?)\s?[~∼～–-]\s?(?:((?:19|20)\d{2})|['‘’]?(\d{2}))(?![\d.,]|[개건명편%])(?:년)?/g;

/** Ranges of years: '23-'25, 2020~2022년, 2023-2025. */
export const findPeriods = (text: string): FoundPeriod[] =>
  [...text.matchAll(yearRange)].flatMap(({ index, 0: whole, 1: from4, 2: from2, 3: to4, 4: to2 }) => {
    const from = dateOf(from4 ?? from2 ?? '');
    const to = dateOf(to4 ?? to2 ?? '');
    return from === null || to === null || to <= from ? [] : [{ start: index, end: index + whole.length, from, to }];
  });

/** The date that an address gives: /2023-05/18/, /2023/5/12/, /20230511/, t20230518_, /2023/0515/; a month when it gives no more. */
export const dateInAddress = (address: string): string | null => {
  const path = address.replace(/^https?:\/\/[^/]+/, '');
  const patterns = [
    /\/((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?=\/|\.)/,
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/,
    /\/((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/,
    /\/((?:19|20)\d{2})\/(\d{2})(\d{2})(?=\/)/,
    /\/((?:19|20)\d{2})[-/](\d{1,2})(?=\/)/,
    /\/((?:19|20)\d{2})(\d{2})(?=\/)/,
  ];
  for (const pattern of patterns) {
    const [, y = '', month, day] = pattern.exec(path) ?? [];
    const date = y === '' ? null : dateOf(y, month, day);
    if (date !== null) return date;
  }
  return null;
};
