/** Burt's constraint: how far the co-issuers of an agency are tied to each other. Pure. */
import type { Pair } from './co-issuance.js';

/**
 * By agency that is in a pair: the sum over its co-issuers j of (p_ij + sum over q of p_iq p_qj)^2, p_ij being the share
 * of i's weight that goes to j (Burt 1992, chapter 2). Low for a broker between groups that do not issue together; it
 * can exceed 1 for agencies of two or three co-issuers. Takes time in the sum of the squared degrees.
 */
export const constraintOf = (pairs: readonly Pick<Pair, 'a' | 'b' | 'weight'>[]): Map<string, number> => {
  const weights = new Map<string, Map<string, number>>();
  for (const { a, b, weight } of pairs) {
    rowOf(weights, a).set(b, weight);
    rowOf(weights, b).set(a, weight);
  }
  const shares = new Map(
    [...weights].sort(byKey).map(([agency, row]): [string, ReadonlyMap<string, number>] => {
      // Added up in the order of the ids: sums of floats depend on it.
      const ordered = [...row].sort(byKey);
      const total = ordered.reduce((sum, [, weight]) => sum + weight, 0);
      return [agency, new Map(ordered.map(([other, weight]) => [other, weight / total]))];
    }),
  );
  return new Map([...shares].map(([agency, own]) => [agency, constraint(own, shares)]));
};

const constraint = (
  own: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, ReadonlyMap<string, number>>,
): number => {
  const invested = new Map(own);
  for (const [between, share] of own) {
    for (const [other, onward] of shares.get(between) ?? []) {
      const direct = invested.get(other);
      if (direct !== undefined) invested.set(other, direct + share * onward);
    }
  }
  return [...invested.values()].reduce((sum, value) => sum + value ** 2, 0);
};

const rowOf = (weights: Map<string, Map<string, number>>, agency: string): Map<string, number> => {
  const row = weights.get(agency) ?? new Map<string, number>();
  weights.set(agency, row);
  return row;
};

const byKey = ([x]: readonly [string, unknown], [y]: readonly [string, unknown]): number => (x < y ? -1 : 1);
