/** The network of co-issuance: who issues policy with whom, from the issuer list of each policy. Pure. */
import { sharedBy, type IssuedPolicy, type SharedPolicy } from './issuer-lists.js';
import { pairWeight, type Weighting } from './weighting.js';

export interface Pair {
  /** `a` comes before `b`. */
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  /** Exactly the policies behind the weight, in the order given. */
  readonly policies: readonly SharedPolicy[];
}

export interface NetworkNode {
  readonly agency: string;
  /** Policies it issued, alone or with others. */
  readonly policyCount: number;
  /** Pairs it is in. */
  readonly degree: number;
  /** Their weights, added up. */
  readonly weightedDegree: number;
}

export interface Network {
  /** Most policies first, then by id. */
  readonly nodes: readonly NetworkNode[];
  /** Heaviest first, then by ids. */
  readonly pairs: readonly Pair[];
  /** Pairs that are there, by all pairs that could: 2m / n(n - 1), 0 for fewer than two agencies. */
  readonly density: number;
}

export interface NetworkOptions {
  /** Only pairs among these; null for all. Other issuers still count where a weight asks how many there are. */
  readonly agencies: ReadonlySet<string> | null;
  readonly weighting: Weighting;
  /** Pairs of less weight are left out. */
  readonly minWeight: number;
}

/** The network of the policies. */
export const coIssuanceNetwork = (
  policies: readonly IssuedPolicy[],
  { agencies, weighting, minWeight }: NetworkOptions,
): Network => {
  const policyCounts = new Map<string, number>();
  const shared = new Map<string, { a: string; b: string; policies: SharedPolicy[] }>();
  for (const policy of policies) {
    const members = [...policy.issuers.keys()].filter((agency) => agencies === null || agencies.has(agency)).sort();
    for (const agency of members) policyCounts.set(agency, (policyCounts.get(agency) ?? 0) + 1);
    for (const [index, a] of members.entries()) {
      for (const b of members.slice(index + 1)) {
        const key = `${a} ${b}`;
        const pair = shared.get(key) ?? { a, b, policies: [] };
        pair.policies.push(sharedBy(policy, a, b));
        shared.set(key, pair);
      }
    }
  }
  const pairs = [...shared.values()]
    .map((pair) => ({
      ...pair,
      weight: pairWeight(weighting, {
        issuerCounts: pair.policies.map(({ issuerCount }) => issuerCount),
        policiesOfA: policyCounts.get(pair.a) ?? 0,
        policiesOfB: policyCounts.get(pair.b) ?? 0,
      }),
    }))
    .filter(({ weight }) => weight >= minWeight)
    .sort((x, y) => y.weight - x.weight || comparePairs(x, y));
  return { nodes: nodesOf(policyCounts, pairs), pairs, density: density(policyCounts.size, pairs.length) };
};

/** The order of pairs by their ids. */
export const comparePairs = (x: Pick<Pair, 'a' | 'b'>, y: Pick<Pair, 'a' | 'b'>): number =>
  `${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1;

const nodesOf = (policyCounts: ReadonlyMap<string, number>, pairs: readonly Pair[]): NetworkNode[] => {
  const degrees = new Map<string, { degree: number; weightedDegree: number }>();
  for (const { a, b, weight } of pairs) {
    for (const agency of [a, b]) {
      const { degree, weightedDegree } = degrees.get(agency) ?? { degree: 0, weightedDegree: 0 };
      degrees.set(agency, { degree: degree + 1, weightedDegree: weightedDegree + weight });
    }
  }
  return [...policyCounts]
    .map(([agency, policyCount]) => ({
      agency,
      policyCount,
      ...(degrees.get(agency) ?? { degree: 0, weightedDegree: 0 }),
    }))
    .sort((x, y) => y.policyCount - x.policyCount || (x.agency < y.agency ? -1 : 1));
};

const density = (nodes: number, pairs: number): number => (nodes < 2 ? 0 : (2 * pairs) / (nodes * (nodes - 1)));
