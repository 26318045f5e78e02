/** How long after one date another is, as exactly as their precision allows. Pure. */

export interface Lag {
  /** Negative when the second date is earlier. Equal to `maxDays` when both dates are days. */
  readonly minDays: number;
  readonly maxDays: number;
  /** Whole months, rounded towards zero. */
  readonly minMonths: number;
  readonly maxMonths: number;
}

/** From the last day of the first to the first day of the second, and the other way round: both `2023-05-18`, `2021-01` or `2025`. */
export const lagBetween = (first: string, second: string): Lag => {
  const [earlier, later] = [daysOf(first), daysOf(second)];
  return {
    minDays: daysFrom(earlier.last, later.first),
    maxDays: daysFrom(earlier.first, later.last),
    minMonths: monthsFrom(earlier.last, later.first),
    maxMonths: monthsFrom(earlier.first, later.last),
  };
};

const dayLength = 24 * 60 * 60 * 1000;

/** The first and the last day that the date may stand for. */
const daysOf = (date: string): { readonly first: Date; readonly last: Date } => {
  const [year = 0, month, day] = date.split('-').map(Number);
  const at = (atMonth: number, atDay: number): Date => new Date(Date.UTC(year, atMonth, atDay));
  if (month === undefined) return { first: at(0, 1), last: at(11, 31) };
  // Day 0 of the next month is the last of this one.
  if (day === undefined) return { first: at(month - 1, 1), last: at(month, 0) };
  return { first: at(month - 1, day), last: at(month - 1, day) };
};

const daysFrom = (first: Date, second: Date): number => Math.round((second.getTime() - first.getTime()) / dayLength);

const monthsFrom = (first: Date, second: Date): number => {
  if (second < first) return 0 - monthsFrom(second, first) || 0;
  const months = (second.getUTCFullYear() - first.getUTCFullYear()) * 12 + second.getUTCMonth() - first.getUTCMonth();
  return second.getUTCDate() < first.getUTCDate() ? months - 1 : months;
};
