/** Who issues policy with whom: the policies are read, the pairs are counted here. */
import { z } from 'zod';
import {
  coIssuanceNetwork,
  policiesOf,
  unnamedIssuers,
  type IssuedPolicy,
  type Network,
  type SharedPolicy,
} from '../analysis/co-issuance.js';
import { newestFirst } from '../analysis/partial-date.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { coverageOf, regionsOf, type Coverage } from './coverage.js';
import { groupBy } from './group-by.js';
import { withinTechnologies } from './hierarchy.js';

export interface CoIssuanceFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly technology: string | null;
  readonly agencies: readonly string[] | null;
  readonly asOf: string | null;
}

export interface CoIssuance extends Network {
  readonly policies: readonly IssuedPolicy[];
  readonly incompletePolicies: readonly string[];
  readonly unnamedIssuerCount: number;
}

export interface CoIssuer {
  readonly agency: string;
  readonly weight: number;
  readonly policies: readonly SharedPolicy[];
}

export interface CoIssuers {
  /** Heaviest first. */
  readonly coIssuers: readonly CoIssuer[];
  /** All policies that the agency issued, alone or with others. */
  readonly policies: readonly IssuedPolicy[];
}

const nullableText = z.string().nullable();
const issuerRow = {
  policy: z.string(),
  date: nullableText,
  stated: z.int().nullable(),
  agency: z.string(),
  evidence: z
    .array(z.string())
    .nullable()
    .transform((texts) => texts ?? []),
};

const issuerLists = statement('co-issuance/issuer-lists', {
  params: { from: nullableText, to: nullableText, technologies: z.array(z.string()).nullable(), asOf: nullableText },
  row: issuerRow,
});

const issuerListsOfAgencies = statement('co-issuance/issuer-lists-of-agencies', {
  params: { agencies: z.array(z.string()), from: nullableText, to: nullableText, asOf: nullableText },
  row: { member: z.string(), ...issuerRow },
});

/** The network of all agencies, or of some. */
export const coIssuance = async (
  store: GraphStore,
  filter: CoIssuanceFilter,
  minWeight: number,
  options?: ReadOptions,
): Promise<CoIssuance> => {
  const { from, to, technology, agencies, asOf } = filter;
  const technologies = technology === null ? null : await withinTechnologies(store, [technology], options);
  const members = agencies === null ? null : new Set(agencies);
  const policies = policiesOf(await store.read(issuerLists, { from, to, technologies, asOf }, options))
    .filter(({ issuers }) => members === null || [...issuers.keys()].some((agency) => members.has(agency)))
    .sort(newestFirst);
  const incomplete = policies.filter((policy) => unnamedIssuers(policy) > 0);
  return {
    ...coIssuanceNetwork(policies, { agencies: members, minWeight }),
    policies,
    incompletePolicies: incomplete.map(({ id }) => id),
    unnamedIssuerCount: incomplete.reduce((sum, policy) => sum + unnamedIssuers(policy), 0),
  };
};

/** For each agency those that issued policies with it; one statement for all of them. */
export const coIssuersOf = async (
  store: GraphStore,
  agencies: readonly string[],
  { from, to, asOf }: Pick<CoIssuanceFilter, 'from' | 'to' | 'asOf'>,
  options?: ReadOptions,
): Promise<Map<string, CoIssuers>> => {
  const rows = await store.read(issuerListsOfAgencies, { agencies: [...agencies], from, to, asOf }, options);
  const grouped = groupBy(rows, ({ member }) => member);
  return new Map(
    agencies.map((agency) => {
      const policies = policiesOf(grouped.get(agency) ?? []).sort(newestFirst);
      const { pairs } = coIssuanceNetwork(policies, { agencies: null, minWeight: 1 });
      const coIssuers = pairs
        .filter(({ a, b }) => a === agency || b === agency)
        .map(({ a, b, weight, policies: shared }) => ({ agency: a === agency ? b : a, weight, policies: shared }));
      return [agency, { coIssuers, policies }];
    }),
  );
};

/** What stands behind policies and their issuers, and which issuers no text names. */
export const policyCoverage = async (
  store: GraphStore,
  policies: readonly IssuedPolicy[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<Coverage> => {
  const ids = policies.map(({ id }) => id);
  const incomplete = policies.filter((policy) => unnamedIssuers(policy) > 0);
  const unnamed = incomplete.reduce((sum, policy) => sum + unnamedIssuers(policy), 0);
  return coverageOf(
    store,
    {
      entities: policies.map(({ id, date }) => ({ id, type: 'Policy', date })),
      regions: await regionsOf(store, ids, asOf, options),
      asOf,
      notes:
        unnamed === 0
          ? []
          : [
              `${String(incomplete.length)} policies state ${String(unnamed)} more issuers than they name; pairs with the unnamed ones are not counted.`,
            ],
    },
    options,
  );
};
