/** Lanes of time: spans, axes, places of marks; and what is computed of a trace. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRefFragment as EntityRef } from '../../../web/src/components/entity-ref.generated.js';
import {
  actorsOf,
  compareTechnologies,
  pathTo,
  placesOf,
  rowsOf,
  treesOf,
  type LaneInitiative,
} from '../../../web/src/views/trace/initiatives.js';
import {
  axisOf,
  dateOf,
  histogramOf,
  packLane,
  scaleOf,
  spanOf,
  ticksOf,
  unitsOf,
} from '../../../web/src/views/trace/lanes-layout.js';

const entity = (id: string, type: EntityRef['type'] = 'PROGRAM', en = id): EntityRef => ({
  id,
  type,
  names: { ko: null, en, zhHans: null, zhHant: null },
});
const days = ([start, end]: readonly [number, number]): string[] => [dateOf('day', start), dateOf('day', end - 1)];

describe('a date', () => {
  it('is a span of its precision', () => {
    expect(['2024', '2024-02', '2024-02-29'].map((date) => days(spanOf(date)))).toEqual([
      ['2024-01-01', '2024-12-31'],
      ['2024-02-01', '2024-02-29'],
      ['2024-02-29', '2024-02-29'],
    ]);
  });
});

describe('the axis', () => {
  const axis = (dates: string[], from: string | null = null, to: string | null = null) => {
    const found = axisOf(dates, from, to);
    return found === null ? null : [found.unit, ...days(found.domain)];
  };

  it('covers the dates in days, months or years, whole ones', () => {
    expect(axis(['2023-05-08', '2023-05-18'])).toEqual(['day', '2023-05-07', '2023-05-19']);
    expect(axis(['2023-05-08'])).toEqual(['day', '2023-05-05', '2023-05-11']);
    expect(axis(['2022-03-20', '2023-05-18'])).toEqual(['month', '2022-03-01', '2023-05-31']);
    expect(axis(['2019-11', '2023'])).toEqual(['year', '2019-01-01', '2023-12-31']);
  });

  it('covers what was asked for, though nothing happened in it', () => {
    expect(axis(['2023-05-08'], '2023', '2023')).toEqual(['month', '2023-01-01', '2023-12-31']);
    expect(axis([], '2023-05', '2023-05')).toEqual(['day', '2023-05-01', '2023-05-31']);
    expect(axis([])).toBeNull();
    // The wrong way round is no reason to fall over.
    expect(axis(['2023-05-08'], '2024', '2020')?.[1]).toBe('2024-01-01');
  });

  it('labels no more than there is room for', () => {
    const long = axisOf(['1990', '2023'], null, null) ?? expect.fail();
    expect(unitsOf(long)).toHaveLength(34);
    expect(ticksOf(long, 400, 60).map((day) => dateOf('year', day))).toEqual(['1990', '2000', '2010', '2020']);
  });
});

describe('the histogram', () => {
  it('counts what lies within a bar, and tells apart what is not known so closely', () => {
    const axis = axisOf(['2023-05-08', '2023-05'], null, null) ?? expect.fail();
    const { bars, coarse, undated } = histogramOf(['2023-05-08', '2023-05-08', '2023-05', null], axis);
    expect(bars.map(({ span, count }) => [dateOf('day', span[0]), count])).toEqual([['2023-05-08', 2]]);
    expect(coarse.map(({ date, count }) => [date, count])).toEqual([['2023-05', 1]]);
    expect(undated).toBe(1);
  });
});

describe('a lane', () => {
  const axis = axisOf(['2023-05-01', '2023-05-31'], '2023-05-01', '2023-05-31') ?? expect.fail();
  const x = scaleOf(axis, 0, 31 * 50);
  const pack = (dates: (string | null)[]) =>
    packLane(
      dates.map((date, index) => ({ key: String(index), date })),
      { x, pitch: 24, undated: [1560, 1632] },
    );

  it('puts marks of a day beside each other within the day, then below', () => {
    expect(pack(['2023-05-01', '2023-05-01', '2023-05-01']).marks).toEqual([
      { key: '0', x: 13, row: 0, bar: null },
      { key: '1', x: 37, row: 0, bar: null },
      { key: '2', x: 13, row: 1, bar: null },
    ]);
  });

  it('draws a month as wide as it is, and has a column for what has no date', () => {
    const { marks } = pack(['2023-05-02', '2023-05', null]);
    expect(marks[1]).toEqual({ key: '1', x: 775, row: 1, bar: [0, 1550] });
    expect(marks[2]).toEqual({ key: '2', x: 1572, row: 0, bar: null });
  });

  it('has no marks that overlap, and loses none silently', () => {
    const date = fc.oneof(
      fc.integer({ min: 1, max: 31 }).map((day) => `2023-05-${String(day).padStart(2, '0')}`),
      fc.constantFrom('2023-05', null),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 120 }), (dates) => {
        const { marks, hidden, rows } = pack(dates);
        expect(marks.length + hidden).toBe(dates.length);
        expect(marks.every(({ row }) => row < rows)).toBe(true);
        const spanned = marks.map(({ x: at, row, bar }) => ({
          row,
          left: bar?.[0] ?? at - 12,
          right: bar?.[1] ?? at + 12,
        }));
        for (const [index, a] of spanned.entries())
          for (const b of spanned.slice(index + 1))
            expect(a.row !== b.row || a.right <= b.left + 0.01 || b.right <= a.left + 0.01).toBe(true);
      }),
    );
  });
});

describe('a trace', () => {
  const edge = (id: string, date: string | null, technologies: string[] = []) => ({
    node: entity(id),
    date,
    technologies: technologies.map((each) => ({ id: each })),
  });
  const region = (id: string) => ({ ...entity(id, 'REGION'), level: 'PROVINCE' as const });
  const places = placesOf({
    places: [
      { region: region('a'), totalCount: 2, initiatives: { edges: [edge('p', '2023-05'), edge('q', null)] } },
      { region: region('b'), totalCount: 1, initiatives: { edges: [edge('p', '2023-05')] } },
    ],
    unplaced: { totalCount: 1, initiatives: { edges: [edge('r', '2021')] } },
  });

  it('has a mark for each place of an initiative, and a row for each initiative', () => {
    expect(places.map(({ initiatives }) => initiatives.map(({ key }) => key))).toEqual([
      ['a~p', 'a~q'],
      ['b~p'],
      ['~r'],
    ]);
    expect(rowsOf(places).map(({ entity: { id }, places: at }) => [id, at.map((each) => each.id)])).toEqual([
      ['p', ['a', 'b']],
      ['q', ['a']],
      ['r', []],
    ]);
  });

  it('tells what both places do and who acts how often', () => {
    const initiative = (id: string, ...technologies: string[]): LaneInitiative => ({
      key: id,
      entity: entity(id),
      date: null,
      technologies,
    });
    const a = [initiative('p', 'ai', 'chips'), initiative('q', 'ai')];
    expect(compareTechnologies(a, [initiative('r', 'ai', 'data')])).toEqual([
      { technology: 'ai', a: 2, b: 1 },
      { technology: 'chips', a: 1, b: 0 },
      { technology: 'data', a: 0, b: 1 },
    ]);
    const actor = (id: string, relationship: 'LEADS' | 'PARTICIPATES_IN') => ({
      relationship,
      role: null,
      node: entity(id, 'AGENCY'),
    });
    const who = new Map([
      ['p', { node: { id: 'p' }, actors: [actor('x', 'LEADS'), actor('x', 'PARTICIPATES_IN')], money: [] }],
      ['q', { node: { id: 'q' }, actors: [actor('x', 'LEADS'), actor('y', 'LEADS')], money: [] }],
    ]);
    expect(actorsOf(a, who).map(({ entity: { id }, count }) => [id, count])).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });
});

describe('the taxonomy', () => {
  const listed = [
    { ...entity('it', 'TECHNOLOGY', 'Information technology'), broader: null },
    { ...entity('ai', 'TECHNOLOGY', 'Artificial intelligence'), broader: { node: { id: 'it' } } },
    { ...entity('chips', 'TECHNOLOGY', 'AI chips'), broader: { node: { id: 'ai' } } },
    { ...entity('space', 'TECHNOLOGY', 'Space'), broader: { node: { id: 'not among them' } } },
  ];
  const nameOf = ({ names }: EntityRef): string => names.en ?? '';
  const shown = (trees: ReturnType<typeof treesOf>): unknown[] =>
    trees.map(({ entity: { id }, narrower }) => (narrower.length === 0 ? id : [id, ...shown(narrower)]));

  it('is trees by name; a text keeps what has it with all above and below', () => {
    expect(shown(treesOf(listed, '', nameOf))).toEqual([['it', ['ai', 'chips']], 'space']);
    expect(shown(treesOf(listed, 'CHIPS', nameOf))).toEqual([['it', ['ai', 'chips']]]);
    expect(shown(treesOf(listed, 'artificial', nameOf))).toEqual([['it', ['ai', 'chips']]]);
    expect(shown(treesOf(listed, 'quantum', nameOf))).toEqual([]);
    expect(pathTo(treesOf(listed, '', nameOf), 'chips')).toEqual(['it', 'ai']);
    expect(pathTo(treesOf(listed, '', nameOf), 'none')).toBeNull();
  });
});
