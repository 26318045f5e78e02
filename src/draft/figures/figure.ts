/** One figure of a text: what it is worth, of what kind, for which time. */

export const natures = ['actual', 'target', 'forecast', 'limit'] as const;
export type Nature = (typeof natures)[number];
export type Qualifier = 'exact' | 'approximate' | 'at_least' | 'more_than' | 'at_most';

export interface Figure {
  /** Of number, unit and the words that qualify it. */
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly unit: string;
  readonly currency?: string;
  readonly kind: 'money' | 'percent' | 'points' | 'times' | 'count' | 'physical' | 'share';
  readonly qualifier?: Qualifier;
  readonly conversion?: string;
  readonly nature: Nature;
  readonly alsoReadAs?: Nature;
  readonly periodStart?: string;
  readonly periodEnd?: string;
  /** The words before it that say what is measured, cut at the clause. */
  readonly subject: { readonly start: number; readonly end: number };
  /** Money that is given: the most that is paid, and over how many years. */
  readonly grant: { readonly years?: number } | null;
  readonly why: string;
  readonly confidence: number;
}

/** A number that is no figure, or that nobody can place. */
export interface OpenNumber {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}
