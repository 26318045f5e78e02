/** Places as lanes over one axis of time, under a histogram of all; one mark for each initiative, opened by pointer or key. */
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { entityPath } from '../../components/entity-link.js';
import { shortened } from '../../components/picture-layout.js';
import { TypeMark, TypeShape } from '../../components/type-mark.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { locales } from '../../i18n/languages.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { typeMessages } from '../../i18n/types.js';
import { valueMessages } from '../../i18n/values.js';
import { compareDates, type LaneInitiative, type Place } from './initiatives.js';
import {
  axisOf,
  dateOf,
  histogramOf,
  packLane,
  scaleOf,
  ticksOf,
  type Axis,
  type Histogram,
  type Lane,
} from './lanes-layout.js';
import { initiativeTypes } from './state.js';
import { traceMessages } from './trace-messages.js';
import { useWidth } from './use-width.js';

// A finger hits 24 pixels. Where so many are of one day that lanes would grow out of sight, they stand closer; the table
// below opens each of them too.
const wide = { pitch: 24, markSize: 15 };
const close = { pitch: 16, markSize: 13 };
const mostWideRows = 8;
const histogramHeight = 56;
const axisHeight = 22;
const lanePadding = 10;

interface Props {
  readonly places: readonly Place[];
  readonly from: string | null;
  readonly to: string | null;
  /** The key of the mark that is open. */
  readonly opened: string;
  readonly open: (key: string) => void;
}

export const Lanes = ({ places, from, to, opened, open }: Props): ReactNode => {
  const t = useMessages(traceMessages);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const help = useId();
  return (
    <figure className="lanes">
      <figcaption className="lanes__legend">
        {initiativeTypes.map((type) => (
          <TypeMark key={type} type={type} named />
        ))}
        <span id={help} className="quiet small lanes__keys">
          {t('keys')}
        </span>
      </figcaption>
      <div ref={frame} className="lanes__frame">
        {width === 0 ? null : (
          <Drawing places={places} from={from} to={to} opened={opened} open={open} width={width} help={help} />
        )}
      </div>
    </figure>
  );
};

interface DrawnLane {
  readonly place: Place;
  readonly top: number;
  /** Marks hang from here, level with the name of the place. */
  readonly marksTop: number;
  readonly lane: Lane;
  readonly initiatives: ReadonlyMap<string, LaneInitiative>;
}

interface Drawn {
  readonly size: typeof wide;
  readonly axis: Axis;
  readonly x: (day: number) => number;
  readonly left: number;
  readonly right: number;
  readonly undatedAt: number | null;
  readonly lanes: readonly DrawnLane[];
  readonly histogram: Histogram;
  readonly height: number;
}

/** Everything in pixels of the frame: text keeps its size on a phone. */
const draw = (
  ...given: readonly [places: readonly Place[], from: string | null, to: string | null, width: number]
): Drawn => {
  const drawn = drawAt(wide, ...given);
  return drawn.lanes.some(({ lane }) => lane.rows > mostWideRows) ? drawAt(close, ...given) : drawn;
};

const drawAt = (
  size: typeof wide,
  places: readonly Place[],
  from: string | null,
  to: string | null,
  width: number,
): Drawn => {
  const { pitch } = size;
  const isNarrow = width < 640;
  const all = new Map(places.flatMap(({ initiatives }) => initiatives.map(({ entity, date }) => [entity.id, date])));
  const dates = [...all.values()];
  const dated = dates.filter((date) => date !== null);
  const axis = axisOf(dated, from, to) ?? { domain: [0, 1] as const, unit: 'year' as const };
  const hasUndated = dates.includes(null);
  const left = isNarrow ? 2 : Math.min(196, width * 0.2);
  const undatedWidth = hasUndated ? 3 * wide.pitch + 8 : 0;
  const right = width - undatedWidth - 2;
  const x = scaleOf(axis, left, right);
  let top = histogramHeight + axisHeight;
  const lanes = places.map((place) => {
    const lane = packLane(
      place.initiatives.map(({ key, date }) => ({ key, date })),
      { x, pitch, undated: hasUndated ? [right + 8, width] : null },
    );
    const labels = isNarrow ? 22 : 0;
    const height = Math.max(lane.rows * pitch + lanePadding + labels, isNarrow ? 0 : 46);
    const marksTop = top + labels + (isNarrow ? 2 : 1);
    const drawn = {
      place,
      top,
      marksTop,
      lane,
      initiatives: new Map(place.initiatives.map((each) => [each.key, each])),
    };
    top += height;
    return drawn;
  });
  return {
    size,
    axis,
    x,
    left,
    right,
    undatedAt: hasUndated ? right + 4 : null,
    lanes,
    histogram: histogramOf(dates, axis),
    height: top + 1,
  };
};

const Drawing = ({
  places,
  from,
  to,
  opened,
  open,
  width,
  help,
}: Props & { readonly width: number; readonly help: string }): ReactNode => {
  const t = useMessages(traceMessages);
  const drawn = useMemo(() => draw(places, from, to, width), [places, from, to, width]);
  const [focused, setFocused] = useState(opened);
  const [pointed, setPointed] = useState('');
  const svg = useRef<SVGSVGElement>(null);
  const keys = drawn.lanes.flatMap(({ lane }) => lane.marks.map(({ key }) => key));
  const current = keys.includes(focused) ? focused : keys.includes(opened) ? opened : keys[0];
  const initiativeOf = (key: string): string => key.slice(key.indexOf('~') + 1);
  const marked = pointed === '' ? opened : pointed;
  const move = (event: KeyboardEvent, key: string): void => {
    const next = nextMark(drawn.lanes, key, event.key);
    if (next === null) return;
    event.preventDefault();
    setFocused(next);
    svg.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <svg
      ref={svg}
      className="lanes__picture"
      data-picture=""
      width={width}
      height={drawn.height}
      viewBox={`0 0 ${String(width)} ${String(drawn.height)}`}
      role="group"
      aria-label={t('picture')}
      aria-describedby={help}
      onPointerLeave={() => {
        setPointed('');
      }}
    >
      <Time drawn={drawn} />
      {drawn.lanes.map((each) => (
        <g key={each.place.region?.id ?? ''} className="lanes__lane">
          <line className="lanes__rule" x1={0} x2={width} y1={each.top + 0.5} y2={each.top + 0.5} />
          <LaneLabel lane={each} left={drawn.left} />
          {each.lane.marks.map(({ key, x, row, bar }) => {
            const initiative = each.initiatives.get(key);
            if (initiative === undefined) return null;
            const y = each.marksTop + (row + 0.5) * drawn.size.pitch;
            return (
              <MarkOf
                key={key}
                initiative={initiative}
                place={each.place}
                size={drawn.size}
                x={x}
                y={y}
                bar={bar}
                isCurrent={key === current}
                isOpen={key === opened}
                isSame={key !== opened && marked !== '' && initiativeOf(marked) === initiative.entity.id}
                open={() => {
                  setFocused(key);
                  open(key);
                }}
                point={() => {
                  setPointed(key);
                }}
                move={(event) => {
                  move(event, key);
                }}
              />
            );
          })}
          {each.lane.hidden === 0 ? null : (
            <text className="lanes__quiet" x={drawn.right - 4} y={each.top + 14} textAnchor="end">
              {t('hidden', { count: String(each.lane.hidden) })}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
};

/** The mark to the left or right in the lane, or the nearest in time of the lane above or below that has any. */
const nextMark = (lanes: readonly DrawnLane[], key: string, pressed: string): string | null => {
  const rows = lanes
    .map(({ lane }) => [...lane.marks].sort((a, b) => a.x - b.x || a.row - b.row))
    .filter((marks) => marks.length > 0);
  const at = rows.findIndex((marks) => marks.some((mark) => mark.key === key));
  const marks = rows[at] ?? [];
  const index = marks.findIndex((mark) => mark.key === key);
  if (pressed === 'ArrowRight') return marks[index + 1]?.key ?? null;
  if (pressed === 'ArrowLeft') return marks[index - 1]?.key ?? null;
  if (pressed === 'Home') return marks[0]?.key ?? null;
  if (pressed === 'End') return marks.at(-1)?.key ?? null;
  if (pressed !== 'ArrowDown' && pressed !== 'ArrowUp') return null;
  const x = marks[index]?.x ?? 0;
  const others = rows[at + (pressed === 'ArrowDown' ? 1 : -1)] ?? [];
  return [...others].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x) || a.row - b.row)[0]?.key ?? null;
};

interface MarkProps {
  readonly size: typeof wide;
  readonly initiative: LaneInitiative;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly bar: readonly [number, number] | null;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly isSame: boolean;
  readonly open: () => void;
  readonly point: () => void;
  readonly move: (event: KeyboardEvent) => void;
}

const MarkOf = ({
  initiative: { key, entity, date },
  place,
  size: { pitch, markSize },
  x,
  y,
  bar,
  isCurrent,
  isOpen,
  isSame,
  open,
  point,
  move,
}: MarkProps): ReactNode => {
  const t = useMessages(traceMessages);
  const types = useMessages(typeMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const name = shownName(entity.names, language).text;
  const when = date === null ? t('dateUnknown') : formats.date(date);
  return (
    <g
      className={['lanes__mark', isOpen ? 'lanes__mark--open' : '', isSame ? 'lanes__mark--same' : ''].join(' ').trim()}
      data-key={key}
      role="button"
      aria-haspopup="dialog"
      aria-label={t('mark', {
        type: types(`one.${entity.type}`),
        name,
        date: when,
        place: place.region === null ? t('unplaced') : shownName(place.region.names, language).text,
      })}
      tabIndex={isCurrent ? 0 : -1}
      onClick={open}
      onPointerEnter={point}
      onFocus={point}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open();
        } else move(event);
      }}
    >
      <title>{`${name}\n${when}`}</title>
      {bar === null ? null : (
        <rect
          className="lanes__span"
          x={bar[0] + 1}
          width={Math.max(2, bar[1] - bar[0] - 2)}
          y={y - 4}
          height={8}
          rx={4}
        />
      )}
      <rect className="lanes__hit" x={x - pitch / 2} y={y - pitch / 2} width={pitch} height={pitch} rx={4} />
      <TypeShape type={entity.type} x={x} y={y} size={markSize} />
    </g>
  );
};

const LaneLabel = ({ lane: { place, top }, left }: { readonly lane: DrawnLane; readonly left: number }): ReactNode => {
  const t = useMessages(traceMessages);
  const value = useMessages(valueMessages);
  const { language } = useLanguage();
  const search = useSearch();
  const isNarrow = left < 20;
  const { text, tag } =
    place.region === null ? { text: t('unplaced'), tag: undefined } : shownName(place.region.names, language);
  const count = [
    t('count', { count: place.totalCount }),
    place.totalCount > place.initiatives.length
      ? t('newest', { shown: String(place.initiatives.length), count: String(place.totalCount) })
      : null,
    place.region === null ? null : value(place.region.level),
  ]
    .filter((part) => part !== null)
    .join(' · ');
  const name = (
    <text className="lanes__place" x={0} y={top + 18} lang={tag}>
      {shortened(text, isNarrow ? 24 : 20)}
      {isNarrow ? (
        <tspan className="lanes__quiet" dx={8} lang={undefined}>
          {count}
        </tspan>
      ) : null}
    </text>
  );
  return (
    <>
      {place.region === null ? (
        name
      ) : (
        // The table has the same links for the keyboard.
        <Link href={entityPath(place.region.id, search)} tabIndex={-1} className="lanes__link">
          <title>{text}</title>
          {name}
        </Link>
      )}
      {isNarrow ? null : (
        <text className="lanes__quiet" x={0} y={top + 34}>
          {count}
        </text>
      )}
    </>
  );
};

/** The histogram, the labels of time under it, and the lines of units through the lanes. */
const Time = ({
  drawn: { axis, x, left, right, undatedAt, histogram, height },
}: {
  readonly drawn: Drawn;
}): ReactNode => {
  const t = useMessages(traceMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const most = Math.max(1, ...histogram.bars.map(({ count }) => count), ...histogram.coarse.map(({ count }) => count));
  const base = histogramHeight;
  const tall = (count: number): number => (count / most) * (histogramHeight - 16);
  const ticks = ticksOf(axis, right - left, axis.unit === 'day' ? 58 : 66);
  const label = new Intl.DateTimeFormat(locales[language], {
    ...(axis.unit === 'year'
      ? { year: 'numeric' }
      : axis.unit === 'month'
        ? { year: 'numeric', month: 'short' }
        : { month: 'short', day: 'numeric' }),
    timeZone: 'UTC',
  });
  const isWide = left > 20;
  const years = [...new Set(axis.domain.map((day, index) => dateOf('year', day - index)))];
  return (
    <g aria-hidden="true">
      {isWide ? (
        <text className="lanes__quiet" x={0} y={base - 2}>
          {t(axis.unit === 'day' ? 'perDay' : axis.unit === 'month' ? 'perMonth' : 'perYear')}
        </text>
      ) : null}
      {isWide && axis.unit === 'day' ? (
        <text className="lanes__quiet" x={0} y={base + 15}>
          {years.map((year) => formats.date(year)).join(' – ')}
        </text>
      ) : null}
      {ticks.map((day, index) => (
        <g key={day}>
          <line className="lanes__tick" x1={x(day)} x2={x(day)} y1={base} y2={height} />
          <text className="lanes__time" x={x(day) + 3} y={base + 15}>
            {axis.unit === 'day' && !isWide && index === 0
              ? formats.date(dateOf('day', day))
              : label.format(day * 86_400_000)}
          </text>
        </g>
      ))}
      <line className="lanes__axis" x1={left} x2={right} y1={base + 0.5} y2={base + 0.5} />
      {[...histogram.coarse]
        .sort((a, b) => compareDates(a.date, b.date))
        .map(({ date, span, count }) => (
          <g key={date}>
            <rect
              className="lanes__coarse"
              x={x(span[0]) + 0.5}
              width={Math.max(2, x(span[1]) - x(span[0]) - 1)}
              y={base - tall(count)}
              height={tall(count)}
            >
              <title>{t('coarse', { date: formats.date(date), count: String(count) })}</title>
            </rect>
          </g>
        ))}
      {histogram.bars.map(({ span, count }) => {
        const [start, end] = [x(span[0]), x(span[1])];
        return (
          <g key={span[0]}>
            <rect
              className="lanes__bar"
              x={start + Math.min(1, (end - start) / 6)}
              width={Math.max(1, end - start - 2)}
              y={base - tall(count)}
              height={tall(count)}
            >
              <title>{t('bar', { date: formats.date(dateOf(axis.unit, span[0])), count })}</title>
            </rect>
            {end - start < 14 ? null : (
              <text className="lanes__time" x={(start + end) / 2} y={base - tall(count) - 3} textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        );
      })}
      {undatedAt === null ? null : (
        <>
          <line className="lanes__edge" x1={undatedAt} x2={undatedAt} y1={0} y2={height} />
          <text className="lanes__time" x={undatedAt + 6} y={base + 15}>
            {t('undated')}
          </text>
          <text className="lanes__time" x={undatedAt + 6} y={base - 3}>
            {histogram.undated}
          </text>
        </>
      )}
    </g>
  );
};
