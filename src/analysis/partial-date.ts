/** Dates of different precision: `2023-05-18`, `2021-01`, `2025`. */

/** Whether the time that a date covers touches the span. Ends of lower precision cover their whole month or year. */
export const touchesSpan = (date: string, from: string | null, to: string | null): boolean =>
  // '~' sorts after '-' and every digit, so it closes a month or year.
  (from === null || `${date}~` >= from) && (to === null || date <= `${to}~`);

/** Newest first; what has no date comes last. */
export const newestFirst = (
  a: { readonly id: string; readonly date: string | null },
  b: { readonly id: string; readonly date: string | null },
): number => {
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** The month of a date, or its year where only that is known. */
export const monthOf = (date: string): string => date.slice(0, 7);
