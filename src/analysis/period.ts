/** Periods, and which of them a date of low precision belongs to: only one that contains all that the date may mean. */

export const intervals = ['YEAR', 'QUARTER'] as const;

export type Interval = (typeof intervals)[number];

/** A span of time; both ends belong to it, null is open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Period {
  /** `2021`, or `2021-Q1`. */
  readonly label: string;
  /** Its first and last year or month: `2021`, or `2021-01` and `2021-03`. */
  readonly from: string;
  readonly to: string;
}

/** Whether all days that the date may mean lie in the span: `2021` lies in 2020 to 2022, and in no half of 2021. */
export const liesWithin = (date: string, { from, to }: Span): boolean =>
  (from === null || firstDay(date) >= firstDay(from)) && (to === null || lastDay(date) <= lastDay(to));

/** Whether the one span is over before the other begins. An open end that faces the other is never over. */
export const endsBefore = (earlier: Span, later: Span): boolean =>
  earlier.to !== null && later.from !== null && lastDay(earlier.to) < firstDay(later.from);

/** Whether the span holds no day. */
export const isEmptySpan = ({ from, to }: Span): boolean =>
  from !== null && to !== null && lastDay(to) < firstDay(from);

/** The number of the period that the date lies in, counted from the year 0; null where the date is too coarse to say. */
export const periodNumber = (date: string, interval: Interval): number | null => {
  const year = Number(date.slice(0, 4));
  if (interval === 'YEAR') return year;
  return date.length < 7 ? null : quarterOf(year, Number(date.slice(5, 7)));
};

/** The numbers of the periods in which a span begins and ends: `2021` begins in the first quarter and ends in the last. */
export const firstPeriod = (from: string, interval: Interval): number => periodNumber(firstDay(from), interval) ?? 0;
export const lastPeriod = (to: string, interval: Interval): number => periodNumber(lastDay(to), interval) ?? 0;

/** The period of a number. */
export const periodOf = (number: number, interval: Interval): Period => {
  if (interval === 'YEAR') return { label: year(number), from: year(number), to: year(number) };
  const [of, quarter] = [year(Math.floor(number / 4)), number % 4];
  return { label: `${of}-Q${String(quarter + 1)}`, from: month(of, quarter * 3 + 1), to: month(of, quarter * 3 + 3) };
};

/** Whether the span begins and ends with periods, so that none of them is cut. */
export const cutsNoPeriod = ({ from, to }: Span, interval: Interval): boolean =>
  (from === null || firstDay(from) === firstDay(periodOf(firstPeriod(from, interval), interval).from)) &&
  (to === null || lastDay(to) === lastDay(periodOf(lastPeriod(to, interval), interval).to));

const quarterOf = (ofYear: number, ofMonth: number): number => ofYear * 4 + Math.floor((ofMonth - 1) / 3);

const year = (number: number): string => String(number).padStart(4, '0');
const month = (ofYear: string, number: number): string => `${ofYear}-${String(number).padStart(2, '0')}`;

const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;

const lastDay = (date: string): string => {
  if (date.length === 10) return date;
  const ending = date.length === 4 ? `${date}-12` : date;
  // Day 0 of the next month is the last of this one.
  const days = new Date(Date.UTC(Number(ending.slice(0, 4)), Number(ending.slice(5, 7)), 0)).getUTCDate();
  return `${ending}-${String(days)}`;
};
