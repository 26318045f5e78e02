/** The periods under the brush: which of them an address means, and where two halves divide. Pure. */

export interface Period {
  /** `2021-Q2`. */
  readonly label: string;
  /** Its first month. */
  readonly from: string;
  /** Its last month. */
  readonly to: string;
  readonly count: number;
}

/** First and last index of the periods that a span of any precision touches. */
export const indicesOf = (
  periods: readonly Period[],
  from: string | null,
  to: string | null,
): readonly [number, number] => {
  const last = Math.max(0, periods.length - 1);
  const start = from === null ? 0 : periods.findIndex((period) => period.to >= `${from}-01`.slice(0, 7));
  const end = to === null ? last : periods.findLastIndex((period) => period.from <= `${to}-12`.slice(0, 7));
  const first = start === -1 ? last : start;
  return [first, Math.max(first, end)];
};

/** The index at which the second half begins: as given, else where both halves have the most equal number of policies. */
export const splitOf = (
  periods: readonly Period[],
  [first, last]: readonly [number, number],
  given: string | null,
): number => {
  if (given !== null) {
    const [start] = indicesOf(periods, given, null);
    return Math.min(last, Math.max(first + 1, start));
  }
  const sum = (from: number, to: number): number =>
    periods.slice(from, to).reduce((total, { count }) => total + count, 0);
  let best = first + 1;
  for (let index = first + 1; index <= last; index += 1) {
    const difference = (at: number): number => Math.abs(sum(first, at) - sum(at, last + 1));
    if (difference(index) < difference(best)) best = index;
  }
  return best;
};

/** Year and quarter of a label. */
export const quarterOf = (label: string): { readonly year: string; readonly quarter: string } => {
  const [year = '', quarter = ''] = label.split('-Q');
  return { year, quarter };
};
