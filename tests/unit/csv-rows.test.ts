/** CSV that comes in pieces gives the rows that csv-stringify was given, wherever it is cut. */
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRows, type Cells } from '../../src/seed/csv-rows.js';

const read = (pieces: readonly string[]): Cells[] => {
  const rows = new CsvRows();
  const found = pieces.flatMap((piece) => rows.take(piece));
  rows.end();
  return found;
};

const cell = fc.option(fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'a', '부', '𠀀') }), { nil: undefined });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

describe('the rows of CSV', () => {
  it('are those that were written, quoted emptiness apart from nothing', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat()), (rows, cuts) => {
        const text = stringify(rows, { quoted_string: true });
        const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
        expect(read(at.slice(1).map((end, index) => text.slice(at[index], end)))).toEqual(rows);
      }),
    );
  });

  it.each([
    ['"a', 'does not end'],
    ['"a",b', 'does not end'],
    ['"a"b\n', 'after a closing quote stands "b"'],
  ])('refuse %j', (text, message) => {
    expect(() => read([text])).toThrow(message);
  });
});
