/** How close two agencies are, by the policies that name both. Formulas and sources: docs/co-issuance.md. */

export const weightings = ['COUNT', 'FRACTIONAL', 'JACCARD', 'COSINE'] as const;

export type Weighting = (typeof weightings)[number];

/** What a weight is computed from; all of it within the same filter. */
export interface Shared {
  /** How many policies name both. */
  readonly count: number;
  /** Of each of them, how many issuers it names: at least 2. */
  readonly issuerCounts: () => readonly number[];
  /** How many policies the one issued, alone or with others. */
  readonly policiesOfA: number;
  readonly policiesOfB: number;
}

/**
 * The weight of a pair: a number above 0. COUNT has no unit but policies, FRACTIONAL shares of policies; JACCARD and
 * COSINE lie between 0 and 1. It does not depend on the order of the policies.
 */
export const pairWeight = (weighting: Weighting, { count, issuerCounts, policiesOfA, policiesOfB }: Shared): number => {
  switch (weighting) {
    case 'COUNT':
      return count;
    case 'FRACTIONAL':
      return fractional(issuerCounts());
    case 'JACCARD':
      return count / (policiesOfA + policiesOfB - count);
    case 'COSINE':
      return count / Math.sqrt(policiesOfA * policiesOfB);
  }
};

/** Whether a weight takes the agencies' own policy counts. */
export const needsPolicyCounts = (weighting: Weighting): boolean => weighting === 'JACCARD' || weighting === 'COSINE';

// Policies of equal size are added up as a whole number first: three thirds are then exactly one.
const fractional = (issuerCounts: readonly number[]): number => {
  const bySize = new Map<number, number>();
  for (const size of issuerCounts) bySize.set(size, (bySize.get(size) ?? 0) + 1);
  return [...bySize].sort(([x], [y]) => x - y).reduce((sum, [size, count]) => sum + count / (size - 1), 0);
};
