/** The co-issuers of one agency, from the policies that it issued. Pure. */
import { sharedBy, type IssuedPolicy, type SharedPolicy } from './issuer-lists.js';
import { pairWeight, type Weighting } from './weighting.js';

export interface CoIssuer {
  readonly agency: string;
  readonly weight: number;
  /** Exactly the policies behind the weight, in the order given. */
  readonly policies: readonly SharedPolicy[];
}

/** The other issuers of the policies. */
export const otherIssuers = (agency: string, policies: readonly IssuedPolicy[]): string[] => [
  ...new Set(policies.flatMap(({ issuers }) => issuers.filter((other) => other !== agency))),
];

/**
 * Those that issued policies with the agency, heaviest first, then by id. `policies` are all that it issued;
 * `policyCounts` how many each other agency issued, which only JACCARD and COSINE ask for.
 */
export const coIssuersFrom = (
  agency: string,
  policies: readonly IssuedPolicy[],
  weighting: Weighting,
  policyCounts: ReadonlyMap<string, number>,
): CoIssuer[] => {
  const shared = new Map<string, SharedPolicy[]>();
  for (const policy of policies) {
    for (const other of policy.issuers) {
      if (other === agency) continue;
      const known = shared.get(other);
      if (known === undefined) shared.set(other, [sharedBy(policy, agency, other)]);
      else known.push(sharedBy(policy, agency, other));
    }
  }
  return [...shared]
    .map(([other, both]) => ({
      agency: other,
      weight: pairWeight(weighting, {
        count: both.length,
        issuerCounts: () => both.map(({ issuerCount }) => issuerCount),
        policiesOfA: policies.length,
        policiesOfB: policyCounts.get(other) ?? 0,
      }),
      policies: both,
    }))
    .sort((x, y) => y.weight - x.weight || (x.agency < y.agency ? -1 : 1));
};
