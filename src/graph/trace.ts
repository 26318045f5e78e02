/** Tracing a technology: who did what, where and when. */
import { z } from 'zod';
import { monthOf, newestFirst, touchesSpan } from '../analysis/partial-date.js';
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
  readonly evidence: readonly string[];
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
const evidence = z
  .array(z.string())
  .nullable()
  .transform((texts) => texts ?? []);

const initiativesOf = statement('trace/initiatives', {
  params: { technologies: ids, types: ids, asOf: nullableText },
  row: { id: z.string(), type: z.string(), date: nullableText, technology: z.string(), evidence },
});
const placesOf = statement('trace/places', {
  params: { ids, asOf: nullableText },
  row: { id: z.string(), region: z.string(), evidence },
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
  const technologies = await withinTechnologies(store, [technology], options);
  const rows = await store.read(
    initiativesOf,
    { technologies, types: [...(filter.types ?? initiativeTypes)], asOf },
    options,
  );
  const inTime = rows.filter(
    ({ date }) => (from === null && to === null) || (date !== null && touchesSpan(date, from, to)),
  );
  const wanted = [...new Set(inTime.map(({ id }) => id))];
  const placeRows = groupBy(await store.read(placesOf, { ids: wanted, asOf }, options), ({ id }) => id);
  const initiatives = [...groupBy(inTime, ({ id }) => id)].flatMap(([id, found]): Initiative[] => {
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
        evidence: [...new Set([...found, ...places].flatMap((row) => row.evidence))],
      },
    ];
  });
  return { technology, technologies, ...(await placed(store, initiatives.sort(newestFirst), filter, options)) };
};

const placed = async (
  store: GraphStore,
  all: readonly Initiative[],
  { regions, level }: TraceFilter,
  options: ReadOptions | undefined,
): Promise<Pick<Trace, 'initiatives' | 'places' | 'unplaced' | 'timeline'>> => {
  const within = regions === null ? null : new Set(await withinRegions(store, regions, options));
  const named = [...new Set(all.flatMap((initiative) => initiative.regions))].filter(
    (region) => within?.has(region) ?? true,
  );
  const standing =
    level === null
      ? new Map(named.map((region) => [region, region]))
      : await regionsAtLevel(store, named, level, options);
  const byPlace = new Map<string, Initiative[]>();
  for (const initiative of all) {
    const places = new Set(initiative.regions.flatMap((region) => standing.get(region) ?? []));
    for (const place of places) byPlace.set(place, [...(byPlace.get(place) ?? []), initiative]);
  }
  const places = [...byPlace]
    .map(([region, initiatives]) => ({ region, initiatives }))
    .sort((a, b) => b.initiatives.length - a.initiatives.length || (a.region < b.region ? -1 : 1));
  const inPlace = new Set(places.flatMap(({ initiatives }) => initiatives));
  const unplaced = within === null ? all.filter((initiative) => initiative.regions.length === 0) : [];
  return {
    initiatives: all.filter((initiative) => inPlace.has(initiative) || unplaced.includes(initiative)),
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
