/** How a network of co-issuance, and the policies that two agencies share, look in the API. */
import type { Pair } from '../../analysis/co-issuance.js';
import { incompleteOf, type IssuedPolicy, type SharedPolicy } from '../../analysis/issuer-lists.js';
import type { CoIssuance } from '../../graph/co-issuance.js';
import { pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
import { relationshipId } from '../../ontology/relationship-id.js';
import type { RequestContext } from '../context.js';
import { entitiesField, entityField } from '../entity-fields.js';
import type { Asked } from '../look-ahead.js';
import { connectionOf } from './connection.js';
import { jointEvidence } from './fact.js';

/** The fields of CoIssuanceNetwork. */
export const networkFields = (network: CoIssuance, asOf: string | null, { loaders }: RequestContext) => {
  const { nodes, pairs, density, policies, measures } = network;
  const { policies: incomplete, unnamed } = incompleteOf(policies);
  return {
    nodes: nodes.map(({ agency, ...counts }) => ({
      ...counts,
      agency: entityField(agency, 'Agency'),
      betweenness: async () => (await measures.betweenness()).get(agency) ?? 0,
      constraint: async () => (await measures.constraint()).get(agency) ?? null,
      community: async () => (await measures.communities()).of.get(agency) ?? null,
    })),
    edges: pairs.map((pair) => new PairFields(pair)),
    density,
    modularity: async () => (await measures.communities()).modularity,
    policyCount: policies.length,
    policies: (page: PageArguments) => policyConnection(policies, page),
    incompletePolicies: entitiesField(
      incomplete.map(({ id }) => id),
      'Policy',
    ),
    unnamedIssuerCount: unnamed,
    coverage: () => loaders.policyCoverage(asOf).load(network),
  };
};

/** A network has many pairs: their fields are methods, which cost nothing until they are asked for. */
class PairFields {
  readonly weight: number;
  readonly #pair: Pair;

  constructor(pair: Pair) {
    this.#pair = pair;
    this.weight = pair.weight;
  }

  a(args: unknown, context: RequestContext, asked: Asked) {
    return entityField(this.#pair.a, 'Agency')(args, context, asked);
  }

  b(args: unknown, context: RequestContext, asked: Asked) {
    return entityField(this.#pair.b, 'Agency')(args, context, asked);
  }

  sharedPolicies(page: PageArguments, { loaders }: RequestContext) {
    return sharedPolicies(this.#pair.policies, page, loaders);
  }
}

/** Policies that two agencies share, as SharedPolicyConnection. */
export const sharedPolicies = (
  policies: readonly SharedPolicy[],
  page: PageArguments,
  loaders: RequestContext['loaders'],
) =>
  connectionOf(
    pageOfList(policies, pageRequest({ first: page.first, after: page.after }), position),
    ({ id, issuerCount, between }, cursor) => ({
      node: entityField(id, 'Policy'),
      cursor,
      issuerCount,
      evidence: jointEvidence(
        id,
        between.map((agency) => relationshipId({ type: 'ISSUED_BY', from: id, to: agency })),
        loaders,
      ),
    }),
    () => policies.length,
  );

/** Policies as PolicyConnection. */
export const policyConnection = (policies: readonly IssuedPolicy[], page: PageArguments) => {
  const found = pageOfList(policies, pageRequest({ first: page.first, after: page.after }), position);
  return {
    ...connectionOf(
      found,
      ({ id }, cursor) => ({ node: entityField(id, 'Policy'), cursor }),
      () => policies.length,
    ),
    nodes: entitiesField(
      found.items.map(({ item }) => item.id),
      'Policy',
    ),
  };
};

const position = ({ id, date }: Pick<IssuedPolicy, 'id' | 'date'>) => ({ key: date ?? '', id });
