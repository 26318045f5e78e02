/** Tracing a technology: who did what, where and when. */
import { z } from 'zod';
import { monthOf, newestFirst } from '../analysis/partial-date.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { entityRow, relationshipRow, type GraphEntity, type RelationshipProperties } from './entity.js';
import { groupBy } from './group-by.js';
import { regionsAtLevel, withinRegions, withinTechnologies } from './hierarchy.js';

export interface TraceFilter {
  readonly regions: readonly string[] | null;
  /** A level of regions, as the ontology writes it: `province`. */
  readonly level: string | null;
  readonly types: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

export interface Initiative {
  readonly id: string;
  readonly type: string;
  readonly date: string | null;
  readonly technologies: readonly string[];
  /** The regions that the text names. */
  readonly regions: readonly string[];
  /** The ids of its relationships that say so: their evidence is read when it is asked for. */
  readonly facts: readonly string[];
}

export interface Trace {
  readonly technology: string;
  readonly technologies: readonly string[];
  readonly initiatives: readonly Initiative[];
  /** Most initiatives first; the initiatives of each newest first. */
  readonly places: readonly { readonly region: string; readonly initiatives: readonly Initiative[] }[];
  readonly unplaced: readonly Initiative[];
  readonly timeline: readonly { readonly period: string | null; readonly region: string; readonly count: number }[];
}

export interface Actor {
  readonly relationship: string;
  readonly properties: RelationshipProperties;
  readonly actor: GraphEntity;
}

export interface Money {
  readonly funder: string;
  readonly program: string;
  readonly properties: RelationshipProperties;
}

/** The kinds of entity that are initiatives. */
export const initiativeTypes: readonly string[] = ['Policy', 'Program', 'Achievement'];

const ids = z.array(z.string());
const nullableText = z.string().nullable();
const initiativesOf = statement('trace/initiatives', {
  params: {
    technologies: ids,
    types: ids,
    regions: ids.nullable(),
    from: nullableText,
    to: nullableText,
    asOf: nullableText,
  },
  row: { id: z.string(), type: z.string(), date: nullableText, technology: z.string(), fact: z.string() },
});
const placesOf = statement('trace/places', {
  params: { ids, asOf: nullableText },
  row: { id: z.string(), region: z.string(), fact: z.string() },
});
const actorsOf = statement('trace/actors', {
  params: { ids, asOf: nullableText },
  row: { id: z.string(), relationship: z.string(), position: z.int(), properties: relationshipRow, actor: entityRow },
});
const moneyOf = statement('trace/money', {
  params: { ids, asOf: nullableText },
  row: {
    id: z.string(),
    funder: z.string(),
    program: z.string(),
    relationship: z.string(),
    properties: relationshipRow,
  },
});

/** The initiatives in a technology and all narrower ones, by place and time. */
export const trace = async (
  store: GraphStore,
  technology: string,
  filter: TraceFilter,
  options?: ReadOptions,
): Promise<Trace> => {
  const { asOf, from, to } = filter;
  const [technologies, within] = await Promise.all([
    withinTechnologies(store, [technology], options),
    filter.regions === null ? null : withinRegions(store, filter.regions, options),
  ]);
  const rows = await store.read(
    initiativesOf,
    { technologies, types: [...(filter.types ?? initiativeTypes)], regions: within, from, to, asOf },
    options,
  );
  const wanted = [...new Set(rows.map(({ id }) => id))];
  const placeRows = groupBy(await store.read(placesOf, { ids: wanted, asOf }, options), ({ id }) => id);
  const initiatives = [...groupBy(rows, ({ id }) => id)].flatMap(([id, found]): Initiative[] => {
    const places = placeRows.get(id) ?? [];
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        id,
        type: first.type,
        date: first.date,
        technologies: found.map((row) => row.technology),
        regions: places.map(({ region }) => region),
        facts: [...found, ...places].map(({ fact }) => fact),
      },
    ];
  });
  const inPlaces = await placed(store, initiatives.sort(newestFirst), { within, level: filter.level }, options);
  return { technology, technologies, ...inPlaces };
};

interface Placing {
  /** The only regions that count; null for all. */
  readonly within: readonly string[] | null;
  readonly level: string | null;
}

const placed = async (
  store: GraphStore,
  all: readonly Initiative[],
  { within, level }: Placing,
  options: ReadOptions | undefined,
): Promise<Pick<Trace, 'initiatives' | 'places' | 'unplaced' | 'timeline'>> => {
  const counting = within === null ? null : new Set(within);
  const named = [...new Set(all.flatMap(({ regions }) => regions))].filter((region) => counting?.has(region) ?? true);
  const standing =
    level === null
      ? new Map(named.map((region) => [region, region]))
      : await regionsAtLevel(store, named, level, options);
  const standings = all.flatMap((initiative) =>
    [...new Set(initiative.regions.flatMap((region) => standing.get(region) ?? []))].map((region) => ({
      region,
      initiative,
    })),
  );
  const places = [...groupBy(standings, ({ region }) => region)]
    .map(([region, found]) => ({ region, initiatives: found.map(({ initiative }) => initiative) }))
    .sort((a, b) => b.initiatives.length - a.initiatives.length || (a.region < b.region ? -1 : 1));
  const unplaced = within === null ? all.filter(({ regions }) => regions.length === 0) : [];
  const shown = new Set([...standings.map(({ initiative }) => initiative), ...unplaced]);
  return {
    initiatives: all.filter((initiative) => shown.has(initiative)),
    places,
    unplaced,
    timeline: timelineOf(places),
  };
};

/** Oldest month first; initiatives without a date last. */
const timelineOf = (places: Trace['places']): Trace['timeline'] =>
  places
    .flatMap(({ region, initiatives }) =>
      [...groupBy(initiatives, ({ date }) => (date === null ? null : monthOf(date)))].map(([period, found]) => ({
        period,
        region,
        count: found.length,
      })),
    )
    .sort((a, b) =>
      (a.period ?? '~') < (b.period ?? '~') ? -1 : a.period === b.period ? (a.region < b.region ? -1 : 1) : 1,
    );

/** Who stands behind each initiative. */
export const actorsOfInitiatives = async (
  store: GraphStore,
  initiatives: readonly string[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<Map<string, Actor[]>> =>
  groupBy(await store.read(actorsOf, { ids: [...initiatives], asOf }, options), ({ id }) => id);

/** What money flows from or to each initiative. */
export const moneyOfInitiatives = async (
  store: GraphStore,
  initiatives: readonly string[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<Map<string, Money[]>> =>
  groupBy(await store.read(moneyOf, { ids: [...initiatives], asOf }, options), ({ id }) => id);
