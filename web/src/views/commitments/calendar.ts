/** Commitments as a calendar: years, in them months and what is due within the year, and those without a deadline. Pure. */

export interface Dated {
  readonly deadline: string | null;
}

export interface YearBand<C> {
  readonly year: string;
  /** Due by the end of the year: the text names no month. */
  readonly wholeYear: readonly C[];
  /** Twelve lists, January first. */
  readonly months: readonly (readonly C[])[];
  readonly count: number;
}

export interface Calendar<C> {
  readonly years: readonly YearBand<C>[];
  readonly undated: readonly C[];
}

export const calendarOf = <C extends Dated>(commitments: readonly C[]): Calendar<C> => {
  const years = [...new Set(commitments.flatMap(({ deadline }) => (deadline === null ? [] : [deadline.slice(0, 4)])))];
  return {
    years: years.sort().map((year) => {
      const ofYear = commitments.filter(({ deadline }) => deadline?.startsWith(year) === true);
      return {
        year,
        wholeYear: ofYear.filter(({ deadline }) => deadline?.length === 4),
        months: Array.from({ length: 12 }, (_, index) => {
          const month = `${year}-${String(index + 1).padStart(2, '0')}`;
          return ofYear.filter(({ deadline }) => deadline?.startsWith(month) === true);
        }),
        count: ofYear.length,
      };
    }),
    undated: commitments.filter(({ deadline }) => deadline === null),
  };
};
