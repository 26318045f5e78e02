/** What stands behind an answer: which bulletins, dates and regions, and what the answer cannot know. */
import { z } from 'zod';
import { entityType } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';

export interface Coverage {
  readonly bulletins: readonly string[];
  readonly articleCount: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly undatedCount: number;
  readonly regions: readonly string[];
  readonly entityCounts: readonly { readonly type: string; readonly count: number }[];
  readonly notes: readonly string[];
}

/** What an answer is about: the entities that it counts, and the regions that it reaches. */
export interface Covered {
  readonly entities: readonly { readonly id: string; readonly type: string; readonly date: string | null }[];
  readonly regions: readonly string[];
  readonly asOf: string | null;
  readonly notes: readonly string[];
}

const nullableText = z.string().nullable();

const bulletinsOfEntities = statement('coverage/bulletins-of-entities', {
  params: { ids: z.array(z.string()), asOf: nullableText },
  row: { article: z.string(), bulletin: z.string() },
});
const known = { asOf: nullableText };
const allBulletins = statement('coverage/all-bulletins', {
  params: known,
  row: { bulletin: z.string(), articles: z.int() },
});
const entityCounts = statement('coverage/entity-counts', { params: known, row: { type: z.string(), total: z.int() } });
const dates = statement('coverage/dates', {
  params: known,
  row: { earliest: nullableText, latest: nullableText, total: z.int(), dated: z.int() },
});
const regions = statement('coverage/regions', { params: known, row: { region: z.string() } });

/** The coverage of some entities. */
export const coverageOf = async (store: GraphStore, covered: Covered, options?: ReadOptions): Promise<Coverage> => {
  const ids = covered.entities.map(({ id }) => id);
  return describeCoverage(await store.read(bulletinsOfEntities, { ids, asOf: covered.asOf }, options), covered);
};

/** The coverage of some entities that these items of bulletins name. */
export const describeCoverage = (
  items: readonly { readonly article: string; readonly bulletin: string }[],
  { entities, regions: reached, notes }: Covered,
): Coverage => {
  const dated = entities.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  // An agency has no date to miss.
  const datable = entities.filter(({ type }) => entityType(type).datedBy !== null).length;
  const undatedCount = datable - dated.length;
  return {
    bulletins: [...new Set(items.map(({ bulletin }) => bulletin))].sort(),
    articleCount: new Set(items.map(({ article }) => article)).size,
    from: dated[0] ?? null,
    to: dated.at(-1) ?? null,
    undatedCount,
    regions: [...new Set(reached)].sort(),
    entityCounts: countByType(entities.map(({ type }) => type)),
    notes: [...(undatedCount > 0 ? [`${String(undatedCount)} of ${String(datable)} have no date.`] : []), ...notes],
  };
};

// A statement with more ids than this is cut: each part stays quick.
const idsAtOnce = 2_000;

/** The bulletins whose items name any of the entities, by id. */
export const bulletinsNaming = async (
  store: GraphStore,
  ids: readonly string[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<string[]> => {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const part = ids.slice(start, start + idsAtOnce);
    for (const { bulletin } of await store.read(bulletinsOfEntities, { ids: part, asOf }, options)) found.add(bulletin);
  }
  return [...found].sort();
};

/** The coverage of the whole graph, or of what bulletins up to a date had said. */
export const wholeCoverage = async (
  store: GraphStore,
  asOf: string | null,
  options?: ReadOptions,
): Promise<Coverage> => {
  const [bulletins, counts, [span], reached] = await Promise.all([
    store.read(allBulletins, { asOf }, options),
    store.read(entityCounts, { asOf }, options),
    store.read(dates, { asOf }, options),
    store.read(regions, { asOf }, options),
  ]);
  const undatedCount = (span?.total ?? 0) - (span?.dated ?? 0);
  return {
    bulletins: bulletins.map(({ bulletin }) => bulletin),
    articleCount: bulletins.reduce((sum, { articles }) => sum + articles, 0),
    from: span?.earliest ?? null,
    to: span?.latest ?? null,
    undatedCount,
    regions: reached.map(({ region }) => region),
    entityCounts: counts.map(({ type, total }) => ({ type, count: total })),
    notes: [
      ...(undatedCount > 0
        ? [`${String(undatedCount)} of ${String(span?.total ?? 0)} policies, programs and achievements have no date.`]
        : []),
      'Only what these bulletins report is in the graph: no relationship means that none was reported.',
    ],
  };
};

const countByType = (types: readonly string[]): { type: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => (a.type < b.type ? -1 : 1));
};
