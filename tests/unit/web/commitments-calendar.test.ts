import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../web/src/views/commitments/calendar.js';
import { csvOf } from '../../../web/src/views/commitments/csv.js';

describe('the calendar', () => {
  it('puts each commitment into its month, into its year when no month is named, or among the undated, once', () => {
    const of = (deadline: string | null): { deadline: string | null } => ({ deadline });
    const commitments = ['2030', null, '2025-12', '2025-12-31', '2025'].map(of);
    const { years, undated } = calendarOf(commitments);
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      ['2025', 3],
      ['2030', 1],
    ]);
    expect(years[0]?.months[11]).toEqual([of('2025-12'), of('2025-12-31')]);
    expect(years[0]?.wholeYear).toEqual([of('2025')]);
    expect(undated).toEqual([of(null)]);
    const all = [...years.flatMap(({ months, wholeYear }) => [...months.flat(), ...wholeYear]), ...undated];
    expect(all).toHaveLength(commitments.length);
  });
});

describe('the CSV file', () => {
  it('quotes separators, doubles quotes, and takes formulas for text', () => {
    expect(
      csvOf([
        ['a', 'b,c', 'd"e', 'f\ng'],
        ['=1+1', '-2', '', '@x'],
      ]),
    ).toBe('\uFEFFa,"b,c","d""e","f\ng"\r\n\'=1+1,\'-2,,\'@x\r\n');
  });
});
