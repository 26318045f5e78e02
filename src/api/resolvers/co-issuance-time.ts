/** Resolvers of co-issuance over time: what changed between two periods, and one network for each period. */
import type { CoIssuanceChanges, PairChange, PairInPeriod } from '../../analysis/co-issuance-changes.js';
import type { Interval, Span } from '../../analysis/period.js';
import { coIssuanceChanges, coIssuanceTimeline } from '../../graph/co-issuance-time.js';
import type { PageArguments } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import { entityField } from '../entity-fields.js';
import { networkFields, policyConnection, sharedPolicies } from './co-issuance-network.js';
import { filterOf, pairOptions, type NetworkArguments } from './co-issuance.js';

interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

interface ChangesArguments extends Pick<NetworkArguments, 'filter' | 'weighting'> {
  readonly before: DateRange;
  readonly after: DateRange;
}

const kinds: readonly (keyof CoIssuanceChanges)[] = ['appeared', 'dissolved', 'strengthened', 'weakened', 'unchanged'];

export const resolveCoIssuanceChanges = async (_root: unknown, args: ChangesArguments, context: RequestContext) => {
  const { store, signal, loaders } = context;
  const { technology, agencies, asOf } = filterOf(args.filter);
  const { networks, policies, unplaced, notes, ...changes } = await coIssuanceChanges(
    store,
    spanOf(args.before),
    spanOf(args.after),
    { technology, agencies, asOf },
    pairOptions(args).weighting,
    { signal },
  );
  return {
    before: networkFields(networks.before, asOf, context),
    after: networkFields(networks.after, asOf, context),
    ...Object.fromEntries(kinds.map((kind) => [kind, changes[kind].map((pair) => changeFields(pair, context))])),
    unplacedPolicies: (page: PageArguments) => policyConnection(unplaced, page),
    coverage: () => loaders.policyCoverage(asOf).load({ policies, notes }),
  };
};

export const resolveCoIssuanceTimeline = async (
  _root: unknown,
  args: NetworkArguments & { readonly by?: Interval | null },
  context: RequestContext,
) => {
  const { store, signal, loaders } = context;
  const filter = filterOf(args.filter);
  const { periods, policies, unplaced, notes } = await coIssuanceTimeline(
    store,
    args.by ?? 'YEAR',
    filter,
    pairOptions(args),
    { signal },
  );
  return {
    periods: periods.map(({ period, network }) => ({
      ...period,
      network: networkFields(network, filter.asOf, context),
    })),
    unplacedPolicies: (page: PageArguments) => policyConnection(unplaced, page),
    coverage: () => loaders.policyCoverage(filter.asOf).load({ policies, notes }),
  };
};

const changeFields = ({ a, b, before, after, difference }: PairChange, { loaders }: RequestContext) => ({
  a: entityField(a, 'Agency'),
  b: entityField(b, 'Agency'),
  before: inPeriod(before, loaders),
  after: inPeriod(after, loaders),
  difference,
});

const inPeriod = ({ weight, policies }: PairInPeriod, loaders: RequestContext['loaders']) => ({
  weight,
  sharedPolicies: (page: PageArguments) => sharedPolicies(policies, page, loaders),
});

const spanOf = ({ from, to }: DateRange): Span => ({ from: from ?? null, to: to ?? null });
