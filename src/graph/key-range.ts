/** Between which keys of an index by date what a period touches lies. The conditions of a statement decide; these bounds only spare work. */

export interface KeyRange {
  readonly low: string;
  readonly high: string;
}

// The last character there is: no key sorts after it.
const highest = '\u{10FFFF}';

/** Dates of any precision; null leaves an end open. */
export const keysOfPeriod = (from: string | null, to: string | null): KeyRange => ({
  // A year touches a period that begins within it, so the year of the beginning is the lower bound.
  low: from?.slice(0, 4) ?? '',
  high: to === null ? highest : `${to}~`,
});
