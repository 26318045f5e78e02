/** Lags between dates of different precision. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumCeilings } from '../../src/analysis/funding.js';
import { lagBetween } from '../../src/analysis/lag.js';

describe('lagBetween', () => {
  it.each([
    ['2023-05-18', '2023-06-17', { minDays: 30, maxDays: 30, minMonths: 0, maxMonths: 0 }],
    ['2023-05-18', '2023-06-18', { minDays: 31, maxDays: 31, minMonths: 1, maxMonths: 1 }],
    ['2023-05', '2023-06-10', { minDays: 10, maxDays: 40, minMonths: 0, maxMonths: 1 }],
    ['2024-02', '2024-02', { minDays: -28, maxDays: 28, minMonths: 0, maxMonths: 0 }],
    ['2021', '2023', { minDays: 366, maxDays: 1094, minMonths: 12, maxMonths: 35 }],
    ['2023-06-18', '2023-05-18', { minDays: -31, maxDays: -31, minMonths: -1, maxMonths: -1 }],
  ])('from %s to %s', (first, second, lag) => {
    expect(lagBetween(first, second)).toEqual(lag);
  });
});

describe('sumCeilings', () => {
  const ceiling = fc.record({
    id: fc.uuid(),
    maxAmount: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    currency: fc.option(fc.constantFrom('CNY', 'EUR')),
    per: fc.option(fc.constantFrom('team', 'project')),
  });

  it('has behind each sum exactly what adds up to it, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(ceiling), (items) => {
        const { sums, unstated } = sumCeilings(items);
        for (const { amount, items: behind, currency, basis } of sums) {
          expect(behind.reduce((total, { maxAmount }) => total + (maxAmount ?? 0), 0)).toBe(amount);
          expect(behind.every((item) => item.currency === currency)).toBe(true);
          expect(behind.every(({ per }) => (per === null) === (basis === 'UNSTATED'))).toBe(true);
        }
        const ids = [...sums.flatMap(({ items: behind }) => behind), ...unstated].map(({ id }) => id);
        expect(ids.sort()).toEqual(items.map(({ id }) => id).sort());
      }),
    );
  });
});
