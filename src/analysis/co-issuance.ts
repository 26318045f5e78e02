/** Co-issuance: who issues policy with whom, from the issuer list of each policy. Pure. */

/** One issuer of one policy. */
export interface IssuerRow {
  readonly policy: string;
  readonly date: string | null;
  /** How many issuers the text states; null when it states none. */
  readonly stated: number | null;
  readonly agency: string;
  readonly evidence: readonly string[];
}

export interface IssuedPolicy {
  readonly id: string;
  readonly date: string | null;
  readonly stated: number | null;
  /** By agency, what names it as issuer. */
  readonly issuers: ReadonlyMap<string, readonly string[]>;
}

export interface SharedPolicy {
  readonly id: string;
  readonly date: string | null;
  /** What names the two as issuers. */
  readonly evidence: readonly string[];
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  /** Exactly the policies behind the weight. */
  readonly policies: readonly SharedPolicy[];
}

export interface Network {
  readonly nodes: readonly { readonly agency: string; readonly policyCount: number; readonly degree: number }[];
  readonly pairs: readonly Pair[];
  /** Pairs that share a policy, by all pairs that could: 2m / n(n - 1), 0 for fewer than two agencies. */
  readonly density: number;
}

/** The policies of the rows, each with its issuers. */
export const policiesOf = (rows: readonly IssuerRow[]): IssuedPolicy[] => {
  const policies = new Map<string, IssuedPolicy & { readonly issuers: Map<string, readonly string[]> }>();
  for (const { policy, date, stated, agency, evidence } of rows) {
    const known = policies.get(policy) ?? { id: policy, date, stated, issuers: new Map<string, readonly string[]>() };
    known.issuers.set(agency, evidence);
    policies.set(policy, known);
  }
  return [...policies.values()];
};

/** How many issuers the text states but does not name. More named than stated is no gap: it is flagged as a caveat. */
export const unnamedIssuers = ({ stated, issuers }: IssuedPolicy): number => Math.max(0, (stated ?? 0) - issuers.size);

export interface NetworkOptions {
  /** Only pairs among these; null for all. */
  readonly agencies: ReadonlySet<string> | null;
  readonly minWeight: number;
}

/** The network of the policies. The weight of a pair is the number of policies that name both (COUNT). */
export const coIssuanceNetwork = (
  policies: readonly IssuedPolicy[],
  { agencies, minWeight }: NetworkOptions,
): Network => {
  const policyCounts = new Map<string, number>();
  const shared = new Map<string, { a: string; b: string; policies: SharedPolicy[] }>();
  for (const { id, date, issuers } of policies) {
    const members = [...issuers.keys()].filter((agency) => agencies === null || agencies.has(agency)).sort();
    for (const agency of members) policyCounts.set(agency, (policyCounts.get(agency) ?? 0) + 1);
    for (const [index, a] of members.entries()) {
      for (const b of members.slice(index + 1)) {
        const key = `${a} ${b}`;
        const pair = shared.get(key) ?? { a, b, policies: [] };
        pair.policies.push({
          id,
          date,
          evidence: [...new Set([...(issuers.get(a) ?? []), ...(issuers.get(b) ?? [])])],
        });
        shared.set(key, pair);
      }
    }
  }
  const pairs = [...shared.values()]
    .map((pair) => ({ ...pair, weight: pair.policies.length }))
    .filter(({ weight }) => weight >= minWeight)
    .sort((x, y) => y.weight - x.weight || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  return { nodes: nodesOf(policyCounts, pairs), pairs, density: density(policyCounts.size, pairs.length) };
};

const nodesOf = (policyCounts: ReadonlyMap<string, number>, pairs: readonly Pair[]): Network['nodes'] => {
  const degrees = new Map<string, number>();
  for (const agency of pairs.flatMap(({ a, b }) => [a, b])) degrees.set(agency, (degrees.get(agency) ?? 0) + 1);
  return [...policyCounts]
    .map(([agency, policyCount]) => ({ agency, policyCount, degree: degrees.get(agency) ?? 0 }))
    .sort((x, y) => y.policyCount - x.policyCount || (x.agency < y.agency ? -1 : 1));
};

const density = (nodes: number, pairs: number): number => (nodes < 2 ? 0 : (2 * pairs) / (nodes * (nodes - 1)));
