/** Where money goes: the ceilings of funds by policy, technology or region, each sum with the list behind it. */
import { sumCeilings, type CeilingSums } from '../analysis/funding.js';
import { touchesSpan } from '../analysis/partial-date.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { contextMatcher, type ContextFilter } from './contexts.js';
import { allFunds, type Fund } from './funds.js';

export type FundingGrouping = 'POLICY' | 'TECHNOLOGY' | 'REGION';

export interface FundingFilter extends ContextFilter {
  /** The time of the funding policy. */
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

export interface FundingGroup extends CeilingSums<Fund> {
  /** The policy or other funder, technology or region; null for funds that no text gives one. */
  readonly key: string | null;
  /** By id. */
  readonly funds: readonly Fund[];
  readonly notes: readonly string[];
}

/** Groups with most funds first, then by id; what has no group last. A fund of two technologies stands in both groups. */
export const funding = async (
  store: GraphStore,
  groupBy: FundingGrouping,
  filter: FundingFilter,
  options?: ReadOptions,
): Promise<FundingGroup[]> => {
  const { from, to, asOf } = filter;
  const [matches, funds] = await Promise.all([contextMatcher(store, filter, options), allFunds(store, asOf, options)]);
  const groups = new Map<string | null, Fund[]>();
  for (const fund of funds) {
    const inTime =
      (from === null && to === null) || (fund.funderDate !== null && touchesSpan(fund.funderDate, from, to));
    if (!inTime || !matches(fund.context)) continue;
    for (const key of keysOf(fund, groupBy)) groups.set(key, [...(groups.get(key) ?? []), fund]);
  }
  return [...groups].map(([key, found]) => groupOf(key, found, groupBy)).sort(mostFirst);
};

const keysOf = ({ funder, context }: Fund, groupBy: FundingGrouping): readonly (string | null)[] => {
  if (groupBy === 'POLICY') return [funder];
  const keys = groupBy === 'TECHNOLOGY' ? context.technologies : context.regions;
  return keys.length === 0 ? [null] : keys;
};

const groupOf = (key: string | null, funds: readonly Fund[], groupBy: FundingGrouping): FundingGroup => {
  const sums = sumCeilings(funds);
  const elsewhere = funds.filter((fund) => keysOf(fund, groupBy).length > 1).length;
  const each = sums.sums.filter(({ basis }) => basis === 'EACH').flatMap(({ items }) => items);
  const open = sums.sums.filter(({ basis }) => basis === 'UNSTATED').flatMap(({ items }) => items);
  return {
    key,
    funds,
    ...sums,
    notes: [
      ...(each.length > 0
        ? [`${counted(each.length)} what one payment may reach (${units(each)}); how many are paid is not known.`]
        : []),
      ...(open.length > 0
        ? [`${counted(open.length)} a sum of which the text does not say for what one payment is.`]
        : []),
      ...(sums.unstated.length > 0 ? [`${counted(sums.unstated.length)} no sum.`] : []),
      ...(elsewhere > 0
        ? [
            `${String(elsewhere)} of the funds ${elsewhere === 1 ? 'stands' : 'stand'} in further groups too, and ${elsewhere === 1 ? 'counts' : 'count'} in each.`,
          ]
        : []),
    ],
  };
};

const counted = (count: number): string => `${String(count)} of the funds ${count === 1 ? 'names' : 'name'}`;
const units = (funds: readonly Fund[]): string => [...new Set(funds.flatMap(({ per }) => per ?? []))].sort().join(', ');

const mostFirst = (a: FundingGroup, b: FundingGroup): number => {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
  return b.funds.length - a.funds.length || ((a.key ?? '') < (b.key ?? '') ? -1 : 1);
};
