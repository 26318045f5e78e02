/** Co-issuance over time: two periods side by side, and one period after another. */
import { changesBetween, type CoIssuanceChanges } from '../analysis/co-issuance-changes.js';
import { periodCount, policiesByPeriod } from '../analysis/co-issuance-periods.js';
import type { IssuedPolicy } from '../analysis/issuer-lists.js';
import { touchesSpan } from '../analysis/partial-date.js';
import {
  cutsNoPeriod,
  endsBefore,
  isEmptySpan,
  liesWithin,
  type Interval,
  type Period,
  type Span,
} from '../analysis/period.js';
import type { Weighting } from '../analysis/weighting.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { issuedPolicies, networkOf, type CoIssuance, type CoIssuanceFilter, type PairOptions } from './co-issuance.js';
import { InvalidArgumentError } from './errors.js';
import type { PolicySet } from './policy-coverage.js';

export interface PeriodsCompared extends CoIssuanceChanges, PolicySet {
  readonly networks: { readonly before: CoIssuance; readonly after: CoIssuance };
  /** All policies whose date touches a period. */
  readonly policies: readonly IssuedPolicy[];
  /** Those whose date touches a period but may lie outside of it: they are in no network. */
  readonly unplaced: readonly IssuedPolicy[];
}

export interface CoIssuanceTimeline extends PolicySet {
  readonly periods: readonly { readonly period: Period; readonly network: CoIssuance }[];
  /** All policies of the filter. */
  readonly policies: readonly IssuedPolicy[];
  /** Policies whose date is too coarse for any one period, or that have none. */
  readonly unplaced: readonly IssuedPolicy[];
}

// A century of quarters: more than that is a mistake in an argument or in a date.
const maxPeriods = 400;

/** What changed from one period to a later one. Throws InvalidArgumentError where they overlap. */
export const coIssuanceChanges = async (
  store: GraphStore,
  before: Span,
  after: Span,
  scope: Omit<CoIssuanceFilter, 'from' | 'to'>,
  weighting: Weighting,
  options?: ReadOptions,
): Promise<PeriodsCompared> => {
  if (isEmptySpan(before) || isEmptySpan(after) || !endsBefore(before, after))
    throw new InvalidArgumentError(
      '`before` must end before `after` begins, and each end after it begins. Give at least `before: { to }` and `after: { from }`.',
    );
  const policies = (await issuedPolicies(store, { ...scope, from: before.from, to: after.to }, options)).filter(
    // What lies between the periods, or at no known time, is not theirs.
    ({ date }) => date !== null && [before, after].some(({ from, to }) => touchesSpan(date, from, to)),
  );
  const placed = (span: Span): IssuedPolicy[] => policies.filter(({ date }) => date !== null && liesWithin(date, span));
  const networks = {
    before: networkOf(placed(before), scope.agencies, { weighting, minWeight: 0 }, options),
    after: networkOf(placed(after), scope.agencies, { weighting, minWeight: 0 }, options),
  };
  const known = new Set([...networks.before.policies, ...networks.after.policies]);
  const unplaced = policies.filter((policy) => !known.has(policy));
  return {
    ...changesBetween(networks.before, networks.after),
    networks,
    policies,
    unplaced,
    notes: unplacedNote(unplaced, 'whose dates may lie inside or outside of a period, in neither network'),
  };
};

/** The network of each year or quarter. Throws InvalidArgumentError for a span of too many. */
export const coIssuanceTimeline = async (
  store: GraphStore,
  interval: Interval,
  filter: CoIssuanceFilter,
  pairs: PairOptions,
  options?: ReadOptions,
): Promise<CoIssuanceTimeline> => {
  if (isEmptySpan(filter)) throw new InvalidArgumentError('`filter.to` must not lie before `filter.from`.');
  const policies = await issuedPolicies(store, filter, options);
  const count = periodCount(policies, interval, filter);
  if (count > maxPeriods) {
    throw new InvalidArgumentError(
      `The timeline would have ${String(count)} periods, more than ${String(maxPeriods)}. Narrow \`filter.from\` and \`filter.to\`, or ask by YEAR.`,
    );
  }
  const { periods, unplaced } = policiesByPeriod(policies, interval, filter);
  return {
    periods: periods.map(({ period, policies: own }) => ({
      period,
      network: networkOf(own, filter.agencies, pairs, options),
    })),
    policies,
    unplaced,
    notes: [
      ...unplacedNote(unplaced, `dated too coarsely for a ${interval.toLowerCase()}, or not at all, in no period`),
      ...(cutsNoPeriod(filter, interval) ? [] : ['The filter begins or ends inside a period: that one is not whole.']),
    ],
  };
};

const unplacedNote = (unplaced: readonly IssuedPolicy[], which: string): string[] =>
  unplaced.length === 0 ? [] : [`Policies ${which}: ${String(unplaced.length)}.`];
