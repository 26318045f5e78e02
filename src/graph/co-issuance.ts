/** Who issues policy with whom: the issuer lists are read, the network is computed from them. */
import { z } from 'zod';
import { coIssuanceNetwork, type Network } from '../analysis/co-issuance.js';
import { policiesOf, type IssuedPolicy } from '../analysis/issuer-lists.js';
import { newestFirst } from '../analysis/partial-date.js';
import type { Weighting } from '../analysis/weighting.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { boundedMeasures, type BoundedMeasures } from './bounded-measures.js';
import { withinTechnologies } from './hierarchy.js';
import { keysOfPeriod } from './key-range.js';
import { weightingNotes, type PolicySet } from './policy-coverage.js';

export interface CoIssuanceFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly technology: string | null;
  readonly agencies: readonly string[] | null;
  readonly asOf: string | null;
}

export interface PairOptions {
  readonly weighting: Weighting;
  readonly minWeight: number;
}

export interface CoIssuance extends Network, PolicySet {
  /** The policies that count, newest first. */
  readonly policies: readonly IssuedPolicy[];
  readonly measures: BoundedMeasures;
}

const nullableText = z.string().nullable();

/** The columns of an issuer list. */
export const issuerListRow = {
  policy: z.string(),
  date: nullableText,
  stated: z.int().nullable(),
  agencies: z.array(z.string()),
};

const issuerLists = statement('co-issuance/issuer-lists', {
  params: {
    from: nullableText,
    to: nullableText,
    low: z.string(),
    high: z.string(),
    technologies: z.array(z.string()).nullable(),
    asOf: nullableText,
  },
  row: issuerListRow,
});

/** The network of all agencies, or of some. */
export const coIssuance = async (
  store: GraphStore,
  filter: CoIssuanceFilter,
  pairs: PairOptions,
  options?: ReadOptions,
): Promise<CoIssuance> => networkOf(await issuedPolicies(store, filter, options), filter.agencies, pairs, options);

/** The policies that match and that one of the agencies issued, newest first. */
export const issuedPolicies = async (
  store: GraphStore,
  { from, to, technology, agencies, asOf }: CoIssuanceFilter,
  options?: ReadOptions,
): Promise<IssuedPolicy[]> => {
  const technologies = technology === null ? null : await withinTechnologies(store, [technology], options);
  const members = agencies === null ? null : new Set(agencies);
  return policiesOf(await store.read(issuerLists, { from, to, ...keysOfPeriod(from, to), technologies, asOf }, options))
    .filter(({ issuers }) => members === null || issuers.some((agency) => members.has(agency)))
    .sort(newestFirst);
};

/** The network of policies. The options are those of its measures. */
export const networkOf = (
  policies: readonly IssuedPolicy[],
  agencies: readonly string[] | null,
  { weighting, minWeight }: PairOptions,
  options?: ReadOptions,
): CoIssuance => {
  const members = agencies === null ? null : new Set(agencies);
  const network = coIssuanceNetwork(policies, { agencies: members, weighting, minWeight });
  return {
    ...network,
    policies,
    notes: weightingNotes(weighting, policies),
    measures: boundedMeasures(network, options),
  };
};
