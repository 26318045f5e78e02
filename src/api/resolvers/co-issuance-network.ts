/** How a network of co-issuance, and the policies that two agencies share, look in the API. */
import { incompleteOf, type IssuedPolicy, type SharedPolicy } from '../../analysis/issuer-lists.js';
import type { CoIssuance } from '../../graph/co-issuance.js';
import { pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import { connectionOf } from './connection.js';
import { jointEvidence } from './fact.js';

/** The fields of CoIssuanceNetwork. */
export const networkFields = (network: CoIssuance, asOf: string | null, { loaders }: RequestContext) => {
  const { nodes, pairs, density, policies, measures } = network;
  const { policies: incomplete, unnamed } = incompleteOf(policies);
  return {
    nodes: nodes.map(({ agency, ...counts }) => ({
      ...counts,
      agency: () => loaders.entity.load(agency),
      betweenness: async () => (await measures.betweenness()).get(agency) ?? 0,
      constraint: async () => (await measures.constraint()).get(agency) ?? null,
      community: async () => (await measures.communities()).of.get(agency) ?? null,
    })),
    edges: pairs.map(({ a, b, weight, policies: shared }) => ({
      a: () => loaders.entity.load(a),
      b: () => loaders.entity.load(b),
      weight,
      sharedPolicies: (page: PageArguments) => sharedPolicies(shared, page, loaders),
    })),
    density,
    modularity: async () => (await measures.communities()).modularity,
    policyCount: policies.length,
    policies: (page: PageArguments) => policyConnection(policies, page, loaders),
    incompletePolicies: () => loaders.entity.loadMany(incomplete.map(({ id }) => id)),
    unnamedIssuerCount: unnamed,
    coverage: () => loaders.policyCoverage(asOf).load(network),
  };
};

/** Policies that two agencies share, as SharedPolicyConnection. */
export const sharedPolicies = (
  policies: readonly SharedPolicy[],
  page: PageArguments,
  loaders: RequestContext['loaders'],
) =>
  connectionOf(
    pageOfList(policies, pageRequest({ first: page.first, after: page.after }), position),
    ({ id, issuerCount, facts }, cursor) => ({
      node: () => loaders.entity.load(id),
      cursor,
      issuerCount,
      evidence: jointEvidence(id, facts, loaders),
    }),
    () => policies.length,
  );

/** Policies as PolicyConnection. */
export const policyConnection = (
  policies: readonly IssuedPolicy[],
  page: PageArguments,
  { entity }: RequestContext['loaders'],
) => {
  const found = pageOfList(policies, pageRequest({ first: page.first, after: page.after }), position);
  return {
    ...connectionOf(
      found,
      ({ id }, cursor) => ({ node: () => entity.load(id), cursor }),
      () => policies.length,
    ),
    nodes: () => entity.loadMany(found.items.map(({ item }) => item.id)),
  };
};

const position = ({ id, date }: Pick<IssuedPolicy, 'id' | 'date'>) => ({ key: date ?? '', id });
