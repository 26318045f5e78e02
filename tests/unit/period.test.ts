/** Periods, and what dates of low precision say of them. */
import { describe, expect, it } from 'vitest';
import { policiesByPeriod } from '../../src/analysis/co-issuance-periods.js';
import {
  cutsNoPeriod,
  endsBefore,
  isEmptySpan,
  liesWithin,
  periodNumber,
  periodOf,
  type Interval,
} from '../../src/analysis/period.js';

const open = null;

describe('liesWithin', () => {
  it.each([
    ['2021', '2020', '2022', true],
    ['2021', '2021', '2021', true],
    ['2021', '2021-01', '2021-12', true],
    ['2021', '2021-01', '2021-03', false],
    ['2021', '2021-01-02', open, false],
    ['2021-02', '2021-02-01', '2021-02-28', true],
    ['2024-02', '2024-02-01', '2024-02-28', false],
    ['2021-03-31', '2021-01', '2021-03', true],
    ['2021-04-01', '2021-01', '2021-03', false],
    ['2021', open, '2021', true],
    ['2021', open, open, true],
  ])('%s in %s to %s: %s', (date, from, to, expected) => {
    expect(liesWithin(date, { from, to })).toBe(expected);
  });
});

describe('the period of a date', () => {
  it.each<[string, Interval, string | null]>([
    ['2021', 'YEAR', '2021'],
    ['2021-05', 'YEAR', '2021'],
    ['2021', 'QUARTER', null],
    ['2021-01', 'QUARTER', '2021-Q1'],
    ['2021-03-31', 'QUARTER', '2021-Q1'],
    ['2021-04-01', 'QUARTER', '2021-Q2'],
    ['2021-12-31', 'QUARTER', '2021-Q4'],
  ])('%s by %s is %s', (date, interval, label) => {
    const number = periodNumber(date, interval);
    expect(number === null ? null : periodOf(number, interval).label).toBe(label);
  });

  it('says where a quarter begins and ends', () => {
    expect(periodOf(2021 * 4 + 3, 'QUARTER')).toEqual({ label: '2021-Q4', from: '2021-10', to: '2021-12' });
  });
});

describe('spans', () => {
  it.each([
    ['2021', '2022', true],
    ['2021', '2021-12', false],
    ['2021-02-28', '2021-03', true],
    [open, '2022', false],
    ['2021', open, false],
  ])('to %s ends before from %s: %s', (to, from, expected) => {
    expect(endsBefore({ from: open, to }, { from, to: open })).toBe(expected);
  });

  it('are empty when they end before they begin', () => {
    expect(isEmptySpan({ from: '2021-06', to: '2021' })).toBe(false);
    expect(isEmptySpan({ from: '2021-06', to: '2021-05' })).toBe(true);
    expect(isEmptySpan({ from: '2021-06', to: open })).toBe(false);
  });

  it('cut a period unless they begin and end with one', () => {
    expect(cutsNoPeriod({ from: '2021', to: '2021-06' }, 'QUARTER')).toBe(true);
    expect(cutsNoPeriod({ from: '2021-02', to: open }, 'QUARTER')).toBe(false);
    expect(cutsNoPeriod({ from: open, to: '2021-06-29' }, 'QUARTER')).toBe(false);
    expect(cutsNoPeriod({ from: '2021-06', to: open }, 'YEAR')).toBe(false);
    expect(cutsNoPeriod({ from: open, to: open }, 'YEAR')).toBe(true);
  });
});

describe('policiesByPeriod', () => {
  const dated = (id: string, date: string | null) => ({ id, date, stated: null, issuers: [] });
  const labels = (policies: ReturnType<typeof dated>[], interval: Interval, from: string | null, to: string | null) =>
    policiesByPeriod(policies, interval, { from, to }).periods.map(
      ({ period, policies: own }) => `${period.label}: ${own.map(({ id }) => id).join(' ')}`,
    );

  it('leaves no gap, and begins and ends with the span where one is given', () => {
    expect(labels([dated('p', '2021-02'), dated('q', '2021-11-05')], 'QUARTER', open, open)).toEqual([
      '2021-Q1: p',
      '2021-Q2: ',
      '2021-Q3: ',
      '2021-Q4: q',
    ]);
    expect(labels([dated('p', '2021-02')], 'YEAR', '2020', '2022-06')).toEqual(['2020: ', '2021: p', '2022: ']);
    expect(labels([], 'YEAR', open, open)).toEqual([]);
    expect(labels([], 'YEAR', '2020', open)).toEqual(['2020: ']);
  });

  it('keeps what a quarter cannot hold', () => {
    const { periods, unplaced } = policiesByPeriod([dated('p', '2021'), dated('q', null)], 'QUARTER', {
      from: null,
      to: null,
    });
    expect(periods).toEqual([]);
    expect(unplaced.map(({ id }) => id)).toEqual(['p', 'q']);
  });
});
