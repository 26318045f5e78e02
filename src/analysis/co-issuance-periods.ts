/** Issuer lists by year or quarter. Pure. */
import type { IssuedPolicy } from './issuer-lists.js';
import { firstPeriod, lastPeriod, periodNumber, periodOf, type Interval, type Period, type Span } from './period.js';

export interface PoliciesByPeriod {
  /** One after the other without gaps: a period without policies is there too. */
  readonly periods: readonly { readonly period: Period; readonly policies: readonly IssuedPolicy[] }[];
  /** Policies whose date is too coarse for any one period, or that have none. */
  readonly unplaced: readonly IssuedPolicy[];
}

/** How many periods `policiesByPeriod` would give. */
export const periodCount = (policies: readonly IssuedPolicy[], interval: Interval, span: Span): number => {
  const { first, last } = rangeOf(policies, interval, span);
  return Math.max(0, last - first + 1);
};

/** From the first to the last period of the span; where it is open, of the policies that belong to one. */
export const policiesByPeriod = (
  policies: readonly IssuedPolicy[],
  interval: Interval,
  span: Span,
): PoliciesByPeriod => {
  const { first, last } = rangeOf(policies, interval, span);
  const placed = new Map<number, IssuedPolicy[]>();
  const unplaced: IssuedPolicy[] = [];
  for (const policy of policies) {
    const number = numberOf(policy, interval);
    if (number === null) {
      unplaced.push(policy);
      continue;
    }
    const known = placed.get(number);
    if (known === undefined) placed.set(number, [policy]);
    else known.push(policy);
  }
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return {
    periods: numbers.map((number) => ({ period: periodOf(number, interval), policies: placed.get(number) ?? [] })),
    unplaced,
  };
};

const numberOf = ({ date }: IssuedPolicy, interval: Interval): number | null =>
  date === null ? null : periodNumber(date, interval);

const rangeOf = (
  policies: readonly IssuedPolicy[],
  interval: Interval,
  { from, to }: Span,
): { readonly first: number; readonly last: number } => {
  const numbers = policies.flatMap((policy) => numberOf(policy, interval) ?? []).sort((x, y) => x - y);
  const [first, last] = [
    from === null ? numbers[0] : firstPeriod(from, interval),
    to === null ? numbers.at(-1) : lastPeriod(to, interval),
  ];
  // Nothing begins or ends: no period. A span that is open at one end only ends where it begins.
  if (first === undefined && last === undefined) return { first: 0, last: -1 };
  return { first: first ?? last ?? 0, last: last ?? first ?? 0 };
};
