import { describe, expect, it } from 'vitest';
import { halvesOf } from '../../../web/src/views/co-issuance/halves.js';
import { indicesOf, splitOf, type Period } from '../../../web/src/views/co-issuance/periods.js';
import { nextStop } from '../../../web/src/views/co-issuance/roving.js';

const quarter = (year: number, number: number, count: number): Period => {
  const month = (at: number): string => `${String(year)}-${String(at).padStart(2, '0')}`;
  return { label: `${String(year)}-Q${String(number)}`, from: month(number * 3 - 2), to: month(number * 3), count };
};
const periods = [quarter(2021, 3, 1), quarter(2021, 4, 0), quarter(2022, 1, 2), quarter(2022, 2, 5)];

describe('the brush', () => {
  it('touches the quarters that a date of any precision touches', () => {
    expect(indicesOf(periods, null, null)).toEqual([0, 3]);
    expect(indicesOf(periods, '2022', '2022')).toEqual([2, 3]);
    expect(indicesOf(periods, '2021-11', '2022-01-15')).toEqual([1, 2]);
    expect(indicesOf(periods, '2030', '1990')).toEqual([3, 3]);
    expect(indicesOf([], null, null)).toEqual([0, 0]);
  });

  it('divides where both halves are most equal, or where it is told, and never at an end', () => {
    expect(splitOf(periods, [0, 3], null)).toBe(3);
    expect(splitOf(periods, [0, 3], '2021-10')).toBe(1);
    expect(splitOf(periods, [0, 3], '2000')).toBe(1);
    expect(splitOf(periods, [0, 3], '2040')).toBe(3);
  });

  it('has two halves that neither overlap nor leave a month out, and open ends where the period is open', () => {
    expect(halvesOf(periods, { from: null, to: null, split: '2022-01' })).toEqual({
      asked: { before: { from: null, to: '2021-12' }, after: { from: '2022-01', to: null } },
      told: { before: { from: '2021-07', to: '2021-12' }, after: { from: '2022-01', to: '2022-06' } },
    });
    expect(halvesOf(periods, { from: '2022-05', to: null, split: null })).toBeNull();
  });
});

describe('arrow keys', () => {
  const stops = [
    { key: 'a', row: 0, column: 1 },
    { key: 'b', row: 0, column: 4 },
    { key: 'a', row: 1, column: 0 },
    { key: 'c', row: 3, column: 1 },
  ];
  it('lead to the next pair of the row or column, over empty cells', () => {
    expect(nextStop(stops, { key: 'a', row: 0, column: 1 }, 'ArrowRight')).toEqual({ key: 'b', row: 0, column: 4 });
    expect(nextStop(stops, { key: 'a', row: 0, column: 1 }, 'ArrowDown')).toEqual({ key: 'c', row: 3, column: 1 });
    expect(nextStop(stops, { key: 'c', row: 3, column: 1 }, 'ArrowUp')).toEqual({ key: 'a', row: 0, column: 1 });
    expect(nextStop(stops, { key: 'b', row: 0, column: 4 }, 'ArrowRight')).toBeUndefined();
    expect(nextStop(stops, { key: 'b', row: 0, column: 4 }, 'Enter')).toBeUndefined();
  });
});
