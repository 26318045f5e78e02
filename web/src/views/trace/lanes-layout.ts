/**
 * Where initiatives stand on lanes of time. A date is a span: a day, a whole month, a whole year; nothing is drawn more
 * precisely than the text tells it. Pure; days are counted from 1970, in UTC.
 */

/** From the first day to the day after the last. */
export type Span = readonly [start: number, end: number];

const dayMs = 86_400_000;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / dayMs;

export const spanOf = (date: string): Span => {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return [dayOf(year, 0, 1), dayOf(year + 1, 0, 1)];
  if (day === undefined) return [dayOf(year, month - 1, 1), dayOf(year, month, 1)];
  return [dayOf(year, month - 1, day), dayOf(year, month - 1, day) + 1];
};

export type Unit = 'day' | 'month' | 'year';

export interface Axis {
  readonly domain: Span;
  /** What a bar of the histogram covers. */
  readonly unit: Unit;
}

const longestInDays = 62;
const longestInMonths = 1200;

/** The time that is asked for where it is asked for, else that of the dates with some air, in whole units. */
export const axisOf = (dates: readonly string[], from: string | null, to: string | null): Axis | null => {
  const spans = dates.map(spanOf);
  const asked = { start: from === null ? null : spanOf(from)[0], end: to === null ? null : spanOf(to)[1] };
  if (spans.length === 0 && (asked.start === null || asked.end === null)) return null;
  const start = asked.start ?? Math.min(...spans.map(([first]) => first));
  const end = Math.max(start + 1, asked.end ?? Math.max(...spans.map(([, last]) => last)));
  const length = end - start;
  const unit = length <= longestInDays ? 'day' : length <= longestInMonths ? 'month' : 'year';
  if (unit === 'day') {
    const air = Math.max(1, Math.ceil((7 - length) / 2));
    return { unit, domain: [asked.start ?? start - air, asked.end ?? end + air] };
  }
  return { unit, domain: [floorTo(unit, start), floorTo(unit, end - 1, 1)] };
};

/** The first day of the unit that the day lies in, or of one some units later. */
const floorTo = (unit: Unit, day: number, later = 0): number => {
  if (unit === 'day') return day + later;
  const date = new Date(day * dayMs);
  return unit === 'month'
    ? dayOf(date.getUTCFullYear(), date.getUTCMonth() + later, 1)
    : dayOf(date.getUTCFullYear() + later, 0, 1);
};

/** `2023-05-12`, `2023-05` or `2023`: the unit that begins on the day. */
export const dateOf = (unit: Unit, day: number): string =>
  new Date(day * dayMs).toISOString().slice(0, unit === 'day' ? 10 : unit === 'month' ? 7 : 4);

/** All units of the axis, in order. */
export const unitsOf = ({ domain: [start, end], unit }: Axis): Span[] => {
  const units: Span[] = [];
  for (let at = start; at < end; at = floorTo(unit, at, 1)) units.push([at, floorTo(unit, at, 1)]);
  return units;
};

/** The x of a day. */
export const scaleOf =
  ({ domain: [start, end] }: Axis, left: number, right: number) =>
  (day: number): number =>
    left + ((Math.min(end, Math.max(start, day)) - start) / (end - start)) * (right - left);

const steps: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 2, 7, 14],
  month: [1, 3, 6, 12],
  year: [1, 2, 5, 10, 20, 50],
};

/** The first days of the units that get a label, so that labels have room. */
export const ticksOf = (axis: Axis, width: number, room: number): number[] => {
  const units = unitsOf(axis);
  const most = Math.max(1, Math.floor(width / room));
  const step = steps[axis.unit].find((each) => Math.ceil(units.length / each) <= most) ?? units.length;
  return units.filter((_, index) => index % step === 0).map(([start]) => start);
};

interface Dated {
  readonly key: string;
  readonly date: string | null;
}

export interface Mark {
  readonly key: string;
  readonly x: number;
  /** Rows hang from the top of the lane. */
  readonly row: number;
  /** Where the date is coarser than a day, what it covers. */
  readonly bar: Span | null;
}

export interface Lane {
  readonly marks: readonly Mark[];
  readonly rows: number;
  /** What had no room; the table has it. */
  readonly hidden: number;
}

const mostRows = 16;

/** Marks side by side within their date where it is wide enough, else stacked; none overlap. */
export const packLane = (
  dated: readonly Dated[],
  { x, pitch, undated }: { readonly x: (day: number) => number; readonly pitch: number; readonly undated: Span | null },
): Lane => {
  const taken: Span[][] = [];
  const marks: Mark[] = [];
  let hidden = 0;
  for (const { key, date } of dated) {
    const [start, end] = date === null ? (undated ?? [0, 0]) : (spanOf(date).map(x) as [number, number]);
    const middle = (start + end) / 2;
    const isCoarse = date !== null && date.length < 10 && end - start > pitch / 2;
    const columns = isCoarse ? 1 : Math.max(1, Math.floor((end - start) / pitch));
    const half = isCoarse ? Math.max(pitch, end - start) / 2 : pitch / 2;
    const places = Array.from({ length: columns }, (_, index) => middle + (index - (columns - 1) / 2) * pitch);
    let found: { readonly x: number; readonly row: number } | null = null;
    for (let row = 0; row < mostRows && found === null; row++) {
      const others = taken[row] ?? [];
      const free = places.find((place) =>
        others.every(([left, right]) => place + half <= left + 0.01 || right <= place - half + 0.01),
      );
      if (free !== undefined) found = { x: free, row };
    }
    if (found === null) {
      hidden++;
      continue;
    }
    (taken[found.row] ??= []).push([found.x - half, found.x + half]);
    marks.push({ key, ...found, bar: isCoarse ? [start, end] : null });
  }
  return { marks, rows: Math.max(1, taken.length), hidden };
};

export interface Histogram {
  readonly bars: readonly { readonly span: Span; readonly count: number }[];
  /** Dates coarser than a bar, which belong to no one bar: by date. */
  readonly coarse: readonly { readonly date: string; readonly span: Span; readonly count: number }[];
  readonly undated: number;
}

/** How many there are of each unit of the axis. */
export const histogramOf = (dates: readonly (string | null)[], axis: Axis): Histogram => {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const date of dates) {
    if (date === null) undated++;
    else counts.set(within(date, axis.unit), (counts.get(within(date, axis.unit)) ?? 0) + 1);
  }
  const bars = unitsOf(axis).flatMap((span) => {
    const date = dateOf(axis.unit, span[0]);
    const count = counts.get(date) ?? 0;
    counts.delete(date);
    return count === 0 ? [] : [{ span, count }];
  });
  const coarse = [...counts].map(([date, count]) => ({ date, span: spanOf(date), count }));
  return { bars, coarse, undated };
};

/** The date in the precision of the unit, or its own where that is coarser. */
const within = (date: string, unit: Unit): string => date.slice(0, unit === 'day' ? 10 : unit === 'month' ? 7 : 4);
