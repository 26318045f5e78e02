/** The days that a date of some precision covers. */

export interface Spell {
  /** The first day, `2021-01-01`. */
  readonly start: string;
  /** The last day, which belongs to it. */
  readonly end: string;
}

/** The span of `2023-05-18`, `2021-01` or `2025`; null for what is no date. */
export const spellOf = (date: string | null): Spell | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (day !== undefined) return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` };
  // The day before the first of the next month.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { start: `${year}-${month}-01`, end: `${year}-${month}-${String(last)}` };
};
