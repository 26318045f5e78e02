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
  const shared = new Map<string, Map<string, IssuedPolicy[]>>();
  for (const policy of policies) {
    const members = [...policy.issuers].filter((agency) => agencies?.has(agency) ?? true).sort();
    for (const [index, a] of members.entries()) {
      policyCounts.set(a, (policyCounts.get(a) ?? 0) + 1);
      for (let other = index + 1; other < members.length; other += 1) {
        const b = members[other] ?? '';
        let row = shared.get(a);
        if (row === undefined) shared.set(a, (row = new Map<string, IssuedPolicy[]>()));
        const both = row.get(b);
        if (both === undefined) row.set(b, [policy]);
        else both.push(policy);
      }
    }
  }
  const pairs = [...shared]
    .flatMap(([a, row]) => [...row].map(([b, both]) => new SharingPair(a, b, both, weighting, policyCounts)))
    .filter(({ weight }) => weight >= minWeight)
    .sort((x, y) => y.weight - x.weight || comparePairs(x, y));
  return { nodes: nodesOf(policyCounts, pairs), pairs, density: density(policyCounts.size, pairs.length) };
};

/** A pair whose policies are told apart only when they are asked for: a network has many. */
class SharingPair implements Pair {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly #both: readonly IssuedPolicy[];

  constructor(
    a: string,
    b: string,
    both: readonly IssuedPolicy[],
    weighting: Weighting,
    policyCounts: ReadonlyMap<string, number>,
  ) {
    this.a = a;
    this.b = b;
    this.#both = both;
    this.weight = pairWeight(weighting, {
      issuerCounts: both.map(({ issuers }) => issuers.size),
      policiesOfA: policyCounts.get(a) ?? 0,
      policiesOfB: policyCounts.get(b) ?? 0,
    });
  }

  get policies(): SharedPolicy[] {
    return this.#both.map((policy) => sharedBy(policy, this.a, this.b));
  }
}

/** The order of pairs by their ids. */
export const comparePairs = (x: Pick<Pair, 'a' | 'b'>, y: Pick<Pair, 'a' | 'b'>): number =>
  x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1;

const nodesOf = (policyCounts: ReadonlyMap<string, number>, pairs: readonly Pair[]): NetworkNode[] => {
  const degrees = new Map([...policyCounts.keys()].map((agency) => [agency, { degree: 0, weightedDegree: 0 }]));
  for (const { a, b, weight } of pairs) {
    for (const agency of [a, b]) {
      const known = degrees.get(agency);
      if (known === undefined) continue;
      known.degree += 1;
      known.weightedDegree += weight;
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
