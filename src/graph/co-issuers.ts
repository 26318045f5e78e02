/** With whom one agency issues policy, for many agencies at once. */
import { z } from 'zod';
import { coIssuersFrom, otherIssuers, type CoIssuer } from '../analysis/co-issuers.js';
import { policiesOf, type IssuedPolicy } from '../analysis/issuer-lists.js';
import { newestFirst } from '../analysis/partial-date.js';
import { needsPolicyCounts, type Weighting } from '../analysis/weighting.js';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { issuerListRow, type CoIssuanceFilter } from './co-issuance.js';
import { weightingNotes, type PolicySet } from './policy-coverage.js';

export interface CoIssuers extends PolicySet {
  /** Heaviest first. */
  readonly coIssuers: readonly CoIssuer[];
  /** All policies that the agency issued, alone or with others, newest first. */
  readonly policies: readonly IssuedPolicy[];
}

export type CoIssuersFilter = Pick<CoIssuanceFilter, 'from' | 'to' | 'asOf'>;

const nullableText = z.string().nullable();
const ofAgencies = { agencies: z.array(z.string()), from: nullableText, to: nullableText, asOf: nullableText };

const issuerListsOfAgencies = statement('co-issuance/issuer-lists-of-agencies', {
  params: ofAgencies,
  row: { member: z.string(), ...issuerListRow },
});
const policyCountsOfAgencies = statement('co-issuance/policy-counts-of-agencies', {
  params: ofAgencies,
  row: { agency: z.string(), total: z.int() },
});

/** For each agency those that issued policies with it: one statement, or two where weights ask for policy counts. */
export const coIssuersOf = async (
  store: GraphStore,
  agencies: readonly string[],
  { weighting, ...filter }: CoIssuersFilter & { readonly weighting: Weighting },
  options?: ReadOptions,
): Promise<Map<string, CoIssuers>> => {
  const rows = await store.read(issuerListsOfAgencies, { agencies: [...agencies], ...filter }, options);
  const grouped = groupBy(rows, ({ member }) => member);
  const issued = new Map(agencies.map((agency) => [agency, policiesOf(grouped.get(agency) ?? []).sort(newestFirst)]));
  const others = new Set([...issued].flatMap(([agency, policies]) => otherIssuers(agency, policies)));
  const counts = needsPolicyCounts(weighting)
    ? await policyCounts(store, [...others], filter, options)
    : new Map<string, number>();
  return new Map(
    [...issued].map(([agency, policies]) => [
      agency,
      {
        coIssuers: coIssuersFrom(agency, policies, weighting, counts),
        policies,
        notes: weightingNotes(weighting, policies),
      },
    ]),
  );
};

/** How many policies each agency issued, alone or with others; agencies without any are not in the map. */
export const policyCounts = async (
  store: GraphStore,
  agencies: readonly string[],
  filter: CoIssuersFilter,
  options?: ReadOptions,
): Promise<Map<string, number>> =>
  new Map(
    (await store.read(policyCountsOfAgencies, { agencies: [...agencies], ...filter }, options)).map(
      ({ agency, total }) => [agency, total],
    ),
  );
