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
  const issued = issuedBy(policies, agencies);
  const pairs: SharingPair[] = [];
  forEachPair(policies, issued, (a, b, count) => {
    const both = (): IssuedPolicy[] => placesOfBoth(issued, a, b).flatMap((place) => policies[place] ?? []);
    const weight = pairWeight(weighting, {
      count,
      issuerCounts: () => both().map(({ issuers }) => issuers.length),
      policiesOfA: issued.policies[a]?.length ?? 0,
      policiesOfB: issued.policies[b]?.length ?? 0,
    });
    if (weight >= minWeight) pairs.push(new SharingPair(issued.ids[a] ?? '', issued.ids[b] ?? '', weight, both));
  });
  // They come by ids, and equal weights stay so.
  pairs.sort((x, y) => y.weight - x.weight);
  const policyCounts = new Map(issued.ids.map((agency, number) => [agency, issued.policies[number]?.length ?? 0]));
  return { nodes: nodesOf(policyCounts, pairs), pairs, density: density(policyCounts.size, pairs.length) };
};

interface Issued {
  /** The agencies that count, in order; their places are their numbers. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By agency, the places of the policies that it issued. */
  readonly policies: readonly (readonly number[])[];
}

const issuedBy = (policies: readonly IssuedPolicy[], agencies: ReadonlySet<string> | null): Issued => {
  const places = new Map<string, number[]>();
  for (const [place, { issuers }] of policies.entries()) {
    for (const agency of issuers) {
      const known = places.get(agency);
      if (known !== undefined) known.push(place);
      else if (agencies?.has(agency) ?? true) places.set(agency, [place]);
    }
  }
  const ids = [...places.keys()].sort();
  return {
    ids,
    numbers: new Map(ids.map((id, number) => [id, number])),
    policies: ids.map((id) => places.get(id) ?? []),
  };
};

/** Tells each pair of agencies that share policies, and how many, in the order of their ids. */
const forEachPair = (
  policies: readonly IssuedPolicy[],
  { ids, numbers, policies: own }: Issued,
  tell: (a: number, b: number, count: number) => void,
): void => {
  const counts = new Uint32Array(ids.length);
  for (const a of ids.keys()) {
    const others: number[] = [];
    for (const place of own[a] ?? []) {
      for (const agency of policies[place]?.issuers ?? []) {
        const b = numbers.get(agency) ?? 0;
        if (b <= a) continue;
        if (counts[b] === 0) others.push(b);
        counts[b] = (counts[b] ?? 0) + 1;
      }
    }
    for (const b of others.sort((x, y) => x - y)) {
      tell(a, b, counts[b] ?? 0);
      counts[b] = 0;
    }
  }
};

/** The places of the policies that both issued, in their order. */
const placesOfBoth = ({ policies }: Issued, a: number, b: number): number[] => {
  const ofB = new Set(policies[b]);
  return (policies[a] ?? []).filter((place) => ofB.has(place));
};

/** A pair whose policies are told apart only when they are asked for: a network has many. */
class SharingPair implements Pair {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly #both: () => readonly IssuedPolicy[];

  constructor(a: string, b: string, weight: number, both: () => readonly IssuedPolicy[]) {
    this.a = a;
    this.b = b;
    this.weight = weight;
    this.#both = both;
  }

  get policies(): SharedPolicy[] {
    return this.#both().map((policy) => sharedBy(policy, this.a, this.b));
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
