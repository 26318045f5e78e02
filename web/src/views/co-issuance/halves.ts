/** The two halves that are compared: a period and where it divides. Pure. */
import { indicesOf, splitOf, type Period } from './periods.js';

interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Halves {
  /** As the API is asked: open ends stay open. */
  readonly asked: { readonly before: Span; readonly after: Span };
  /** As a reader is told: from the first quarter that has a policy to the last. */
  readonly told: { readonly before: Span; readonly after: Span };
}

/** Null where there are not two quarters to compare. */
export const halvesOf = (
  periods: readonly Period[],
  { from, to, split }: Span & { readonly split: string | null },
): Halves | null => {
  const indices = indicesOf(periods, from, to);
  if (indices[1] - indices[0] < 1) return null;
  const at = splitOf(periods, indices, split);
  const [start, end] = [periods[at], periods[at - 1]];
  if (start === undefined || end === undefined) return null;
  return {
    asked: { before: { from, to: end.to }, after: { from: start.from, to } },
    told: {
      before: { from: from ?? periods[0]?.from ?? null, to: end.to },
      after: { from: start.from, to: to ?? periods.at(-1)?.to ?? null },
    },
  };
};
