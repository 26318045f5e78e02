/** Resolvers of co-issuance: the network, and the co-issuers of one agency. */
import type { Weighting } from '../../analysis/weighting.js';
import { coIssuance, type CoIssuanceFilter } from '../../graph/co-issuance.js';
import type { GraphEntity } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { maxPageSize, pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import { entityField } from '../entity-fields.js';
import { networkFields, sharedPolicies } from './co-issuance-network.js';
import { connectionOf } from './connection.js';

type Optional<Arguments> = { readonly [Key in keyof Arguments]?: Arguments[Key] | null | undefined };

export interface NetworkArguments {
  readonly filter?: Optional<CoIssuanceFilter> | null;
  readonly weighting?: Weighting | null;
  readonly minWeight?: number | null;
}

type CoIssuersArguments = PageArguments &
  Optional<Pick<CoIssuanceFilter, 'from' | 'to' | 'asOf'> & { weighting: Weighting }>;

export const resolveCoIssuance = async (_root: unknown, args: NetworkArguments, context: RequestContext) => {
  const filter = filterOf(args.filter);
  const network = await coIssuance(context.store, filter, pairOptions(args), { signal: context.signal });
  return networkFields(network, filter.asOf, context);
};

export const resolveCoIssuers = async (agency: GraphEntity, args: CoIssuersArguments, { loaders }: RequestContext) => {
  const filter = { from: args.from ?? null, to: args.to ?? null, asOf: args.asOf ?? null };
  const request = pageRequest({ first: args.first, after: args.after });
  const found = await loaders.coIssuers({ ...filter, weighting: args.weighting ?? 'COUNT' }).load(agency.id);
  const { coIssuers, policies } = found;
  const page = pageOfList(coIssuers, request, ({ agency: id, weight }) => ({ key: String(weight), id }));
  return {
    ...connectionOf(
      page,
      ({ agency: id, weight, policies: shared }, cursor) => ({
        node: entityField(id, 'Agency'),
        cursor,
        weight,
        policyCount: () => loaders.policyCount(filter).load(id),
        sharedPolicies: (shown: PageArguments) => sharedPolicies(shared, shown, loaders),
      }),
      () => coIssuers.length,
    ),
    policyCount: policies.length,
    coverage: () => loaders.policyCoverage(filter.asOf).load(found),
  };
};

/** The filter with null for what is not asked. Throws InvalidArgumentError. */
export const filterOf = (filter: NetworkArguments['filter']): CoIssuanceFilter => {
  const { from, to, technology, agencies, asOf } = filter ?? {};
  if (agencies != null && agencies.length > maxPageSize)
    throw new InvalidArgumentError(
      `\`agencies\` takes at most ${String(maxPageSize)} ids; it has ${String(agencies.length)}.`,
    );
  return {
    from: from ?? null,
    to: to ?? null,
    technology: technology ?? null,
    agencies: agencies ?? null,
    asOf: asOf ?? null,
  };
};

export const pairOptions = ({ weighting, minWeight }: Pick<NetworkArguments, 'weighting' | 'minWeight'>) => ({
  weighting: weighting ?? 'COUNT',
  minWeight: minWeight ?? 0,
});
