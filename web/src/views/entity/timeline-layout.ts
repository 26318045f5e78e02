/** Where dates stand on a strip of time. A month or year stands in its middle; marks that would meet are stacked. Pure. */

interface Mark {
  readonly x: number;
  readonly y: number;
}

interface TimelineLayout {
  readonly marks: readonly Mark[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly height: number;
}

const margin = 24;
const step = 11;
const axis = 18;
const mostRows = 12;

/** The time of the middle of a day, month or year, in years. */
const middleOf = (date: string): number => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  return year + (month - 1 + (day - 0.5) / 31) / 12;
};

/** Dates in their order; the strip covers whole years, or whole months where all lie within a year and a half. */
export const placeOnTimeline = (dates: readonly string[], width: number): TimelineLayout => {
  const times = dates.map(middleOf);
  const [earliest, latest] = [Math.min(...times), Math.max(...times)];
  const unit = latest - earliest > 1.5 ? 1 : 1 / 12;
  const first = Math.floor(earliest / unit) * unit;
  const last = Math.max(first + unit, Math.ceil(latest / unit) * unit);
  const xOf = (time: number): number => margin + ((time - first) / (last - first)) * (width - 2 * margin);
  const rowEnds: number[] = [];
  const rows = times.map((time) => {
    const x = xOf(time);
    const free = rowEnds.findIndex((end) => end + step <= x);
    const row = free >= 0 ? free : Math.min(rowEnds.length, mostRows - 1);
    rowEnds[row] = x;
    return row;
  });
  const height = (Math.max(0, ...rows) + 1) * step + axis + 4;
  const units = Math.round((last - first) / unit);
  const every = Math.ceil(units / 12);
  const ticks = Array.from({ length: units + 1 }, (_, index) => first + index * unit)
    .filter((_, index) => index % every === 0)
    .map((time) => ({ x: xOf(time), label: unit === 1 ? String(time) : monthOf(time) }));
  return {
    marks: times.map((time, index) => ({ x: xOf(time), y: height - axis - ((rows[index] ?? 0) + 0.5) * step })),
    ticks,
    height,
  };
};

const monthOf = (time: number): string => {
  const months = Math.round(time * 12);
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
};
