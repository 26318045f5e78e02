/** Resolvers of co-issuance: the network, and the co-issuers of one agency. */
import type { IssuedPolicy, SharedPolicy } from '../../analysis/co-issuance.js';
import { coIssuance, policyCoverage, type CoIssuer } from '../../graph/co-issuance.js';
import type { GraphEntity } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { maxPageSize, pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import { connectionOf } from './connection.js';
import { jointEvidence } from './fact.js';

interface NetworkArguments {
  readonly filter?: {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly technology?: string | null;
    readonly agencies?: readonly string[] | null;
    readonly asOf?: string | null;
  } | null;
  readonly minWeight?: number | null;
}

interface CoIssuersArguments extends PageArguments {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: string | null;
}

export const resolveCoIssuance = async (
  _root: unknown,
  { filter, minWeight }: NetworkArguments,
  { store, signal, loaders }: RequestContext,
) => {
  const { from = null, to = null, technology = null, agencies = null, asOf = null } = filter ?? {};
  if (agencies !== null && agencies.length > maxPageSize)
    throw new InvalidArgumentError(`\`agencies\` takes at most ${String(maxPageSize)} ids.`);
  const network = await coIssuance(store, { from, to, technology, agencies, asOf }, minWeight ?? 1, { signal });
  return {
    nodes: network.nodes.map(({ agency, policyCount, degree }) => ({
      agency: () => loaders.entity.load(agency),
      policyCount,
      degree,
    })),
    edges: network.pairs.map(({ a, b, weight, policies }) => ({
      a: () => loaders.entity.load(a),
      b: () => loaders.entity.load(b),
      weight,
      sharedPolicies: (page: PageArguments) => sharedPolicies(policies, page, loaders),
    })),
    density: network.density,
    policyCount: network.policies.length,
    incompletePolicies: () => loaders.entity.loadMany([...network.incompletePolicies]),
    unnamedIssuerCount: network.unnamedIssuerCount,
    coverage: () => policyCoverage(store, network.policies, asOf, { signal }),
  };
};

export const resolveCoIssuers = async (
  agency: GraphEntity,
  args: CoIssuersArguments,
  { store, signal, loaders }: RequestContext,
) => {
  const { from = null, to = null, asOf = null } = args;
  const request = pageRequest({ first: args.first, after: args.after });
  const { coIssuers, policies }: { coIssuers: readonly CoIssuer[]; policies: readonly IssuedPolicy[] } = await loaders
    .coIssuers({ from, to, asOf })
    .load(agency.id);
  const page = pageOfList(coIssuers, request, ({ agency: id, weight }) => ({ key: String(weight), id }));
  return {
    ...connectionOf(
      page,
      ({ agency: id, weight, policies: shared }, cursor) => ({
        node: () => loaders.entity.load(id),
        cursor,
        weight,
        sharedPolicies: (shown: PageArguments) => sharedPolicies(shared, shown, loaders),
      }),
      () => coIssuers.length,
    ),
    coverage: () => policyCoverage(store, policies, asOf, { signal }),
  };
};

const sharedPolicies = (
  policies: readonly SharedPolicy[],
  page: PageArguments,
  { entity }: RequestContext['loaders'],
) =>
  connectionOf(
    pageOfList(policies, pageRequest({ first: page.first, after: page.after }), ({ id, date }) => ({
      key: date ?? '',
      id,
    })),
    ({ id, evidence }, cursor) => ({ node: () => entity.load(id), cursor, evidence: jointEvidence(evidence) }),
    () => policies.length,
  );
