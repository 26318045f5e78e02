/** What changed in who issues policy with whom, between two periods. Pure. */
import { comparePairs, type Network, type Pair } from './co-issuance.js';
import type { SharedPolicy } from './issuer-lists.js';

/** A pair as it stands in one of the periods. */
export interface PairInPeriod {
  /** 0 where the two share no policy. */
  readonly weight: number;
  readonly policies: readonly SharedPolicy[];
}

export interface PairChange {
  readonly a: string;
  readonly b: string;
  readonly before: PairInPeriod;
  readonly after: PairInPeriod;
  /** The weight after, less the weight before. */
  readonly difference: number;
}

/** Every pair of either period, in one of these lists; the largest differences first, then by ids. */
export interface CoIssuanceChanges {
  readonly appeared: readonly PairChange[];
  readonly dissolved: readonly PairChange[];
  readonly strengthened: readonly PairChange[];
  readonly weakened: readonly PairChange[];
  readonly unchanged: readonly PairChange[];
}

// Weights are sums and roots of floats: what differs by less than this differs by rounding.
const rounding = 1e-9;

export const changesBetween = (before: Network, after: Network): CoIssuanceChanges => {
  const earlier = byIds(before);
  const later = byIds(after);
  const changes = [...new Map([...earlier, ...later])]
    .map(([key, { a, b }]): PairChange => {
      const [was, is] = [inPeriod(earlier.get(key)), inPeriod(later.get(key))];
      return { a, b, before: was, after: is, difference: is.weight - was.weight };
    })
    .sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference) || comparePairs(x, y));
  const lasting = changes.filter((pair) => pair.before.weight > 0 && pair.after.weight > 0);
  return {
    appeared: changes.filter((pair) => pair.before.weight === 0),
    dissolved: changes.filter((pair) => pair.after.weight === 0),
    strengthened: lasting.filter(({ difference }) => difference > rounding),
    weakened: lasting.filter(({ difference }) => difference < -rounding),
    unchanged: lasting.filter(({ difference }) => Math.abs(difference) <= rounding),
  };
};

const byIds = ({ pairs }: Network): Map<string, Pair> => new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));

const inPeriod = (pair: Pair | undefined): PairInPeriod => ({
  weight: pair?.weight ?? 0,
  policies: pair?.policies ?? [],
});
