/** Tracing a technology: who did what, where and when. */
import { z } from 'zod';
import { monthOf, newestFirst } from '../analysis/partial-date.js';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { entityRow, relationshipRow, type GraphEntity, type RelationshipProperties } from './entity.js';
import { regionsAtLevel, technologiesKnown } from './hierarchy.js';

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
}

export interface Trace {
  readonly technology: string;
  readonly initiatives: readonly Initiative[];
  /** Most initiatives first; the initiatives of each newest first. */
  readonly places: readonly { readonly region: string; readonly initiatives: readonly Initiative[] }[];
  readonly unplaced: readonly Initiative[];
  readonly timeline: readonly { readonly period: string | null; readonly region: string; readonly count: number }[];
}

/** Why an initiative is in a trace. */
export interface InitiativeDetails {
  /** Those of the trace that it aims at. */
  readonly technologies: readonly string[];
  /** The regions that the text names. */
  readonly regions: readonly string[];
  /** The ids of its relationships that say so: their evidence is read when it is asked for. */
  readonly facts: readonly string[];
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
const conditions = {
  technology: z.string(),
  types: ids,
  from: nullableText,
  to: nullableText,
  asOf: nullableText,
};
const initiativesInRegions = statement('trace/in-regions', {
  params: { ...conditions, regions: ids, level: nullableText },
  row: { region: z.string(), initiatives: z.array(z.tuple([z.string(), z.string(), nullableText])) },
});
const initiativesAnywhere = statement('trace/anywhere', {
  params: conditions,
  row: { id: z.string(), type: z.string(), date: nullableText, regions: ids },
});
const technologiesOf = statement('trace/technologies', {
  params: { ids, technologies: ids, asOf: nullableText },
  row: { id: z.string(), technology: z.string(), fact: z.string() },
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
  const { regions, level, from, to, asOf } = filter;
  const asked = { technology, types: [...(filter.types ?? initiativeTypes)], from, to, asOf };
  const found =
    regions === null
      ? await anywhere(store, asked, level, options)
      : await inRegions(store, { ...asked, regions: [...regions], level }, options);
  const places = [...found.places]
    .map(([region, there]) => ({ region, initiatives: [...there.values()].sort(newestFirst) }))
    .sort((a, b) => b.initiatives.length - a.initiatives.length || (a.region < b.region ? -1 : 1));
  const all = new Map(
    [...places.flatMap(({ initiatives }) => initiatives), ...found.unplaced].map((each) => [each.id, each]),
  );
  return {
    technology,
    initiatives: [...all.values()].sort(newestFirst),
    places,
    unplaced: [...found.unplaced].sort(newestFirst),
    timeline: timelineOf(places),
  };
};

interface Placed {
  /** By region, the initiatives that count there, by id. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, Initiative>>;
  readonly unplaced: readonly Initiative[];
}

const inRegions = async (
  store: GraphStore,
  asked: Parameters<(typeof initiativesInRegions)['parseParams']>[0],
  options: ReadOptions | undefined,
): Promise<Placed> => {
  const rows = await store.read(initiativesInRegions, asked, options);
  return {
    places: new Map(
      rows.map(({ region, initiatives }) => [
        region,
        new Map(initiatives.map(([id, type, date]) => [id, { id, type, date }])),
      ]),
    ),
    unplaced: [],
  };
};

const anywhere = async (
  store: GraphStore,
  asked: Parameters<(typeof initiativesAnywhere)['parseParams']>[0],
  level: string | null,
  options: ReadOptions | undefined,
): Promise<Placed> => {
  const rows = await store.read(initiativesAnywhere, asked, options);
  const named = [...new Set(rows.flatMap(({ regions }) => regions))];
  const standing = level === null ? null : await regionsAtLevel(store, named, level, options);
  const places = new Map<string, Map<string, Initiative>>();
  for (const { id, type, date, regions } of rows) {
    for (const named of regions) {
      const region = standing?.get(named) ?? named;
      let there = places.get(region);
      if (there === undefined) places.set(region, (there = new Map<string, Initiative>()));
      there.set(id, { id, type, date });
    }
  }
  return {
    places,
    unplaced: rows.flatMap(({ id, type, date, regions }) => (regions.length === 0 ? [{ id, type, date }] : [])),
  };
};

/** What the initiatives of a trace aim at, and where: with the relationships that say so. */
export const detailsOfInitiatives = async (
  store: GraphStore,
  technology: string,
  initiatives: readonly string[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<Map<string, InitiativeDetails>> => {
  const technologies = await technologiesKnown(store, technology, asOf, options);
  const [targets, places] = await Promise.all([
    store.read(technologiesOf, { ids: [...initiatives], technologies, asOf }, options),
    store.read(placesOf, { ids: [...initiatives], asOf }, options),
  ]);
  const targetsOf = groupBy(targets, ({ id }) => id);
  const regionsOf = groupBy(places, ({ id }) => id);
  return new Map(
    initiatives.map((id) => {
      const [aims, regions] = [targetsOf.get(id) ?? [], regionsOf.get(id) ?? []];
      return [
        id,
        {
          technologies: aims.map((row) => row.technology),
          regions: regions.map(({ region }) => region),
          facts: [...aims, ...regions].map(({ fact }) => fact),
        },
      ];
    }),
  );
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
