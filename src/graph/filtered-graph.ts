/** The graph of what a filter lets through: the entities that match, and what they are related to. */
import { z } from 'zod';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { InvalidArgumentError } from './errors.js';
import { withinRegions, withinTechnologies } from './hierarchy.js';
import { neighboursBesides, neighboursOf } from './neighbours.js';
import { edgesAmong, type CountedOmission, type Outline } from './outline.js';
import { maxPageSize } from './page.js';
import { scopeOf } from './scope.js';

export interface GraphFilter {
  readonly types: readonly string[] | null;
  readonly relationTypes: readonly string[] | null;
  readonly technology: string | null;
  readonly regions: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

const ids = z.array(z.string());
const nullableText = z.string().nullable();
const conditions = {
  types: ids,
  asOf: nullableText,
  from: nullableText,
  to: nullableText,
  technologies: ids.nullable(),
  regions: ids.nullable(),
};

const matching = statement('graph/matching', {
  params: { ...conditions, first: z.int().positive() },
  row: { id: z.string() },
});
const matchingCount = statement('graph/matching-count', { params: conditions, row: { total: z.int() } });

const mostNodes = 10_000;

/**
 * The entities that match (hop 0), newest first, and, when a technology, region or time is asked for, the entities of
 * the types that they are directly related to (hop 1): a policy's issuers belong to its picture. Without such a
 * condition hops mean nothing. Throws InvalidArgumentError.
 */
export const filteredGraph = async (
  store: GraphStore,
  filter: GraphFilter,
  limit: number,
  options?: ReadOptions,
): Promise<Outline> => {
  if (limit < 1 || limit > mostNodes)
    throw new InvalidArgumentError(`\`limit\` must be from 1 to ${String(mostNodes)}; it is ${String(limit)}.`);
  if (filter.regions !== null && filter.regions.length > maxPageSize)
    throw new InvalidArgumentError(`\`regions\` takes at most ${String(maxPageSize)} ids.`);
  const scope = scopeOf(filter.relationTypes, filter.types);
  const { asOf, from, to, technology, regions } = filter;
  const isNarrowed = [from, to, technology, regions].some((condition) => condition !== null);
  const [technologies, places] = await Promise.all([
    technology === null ? null : withinTechnologies(store, [technology], options),
    regions === null ? null : withinRegions(store, regions, options),
  ]);
  if (technologies?.length === 0)
    throw new InvalidArgumentError(`There is no technology "${technology ?? ''}". Find its id with \`technologies\`.`);
  const params = { types: [...scope.types], asOf, from, to, technologies, regions: places };
  const found = await store.read(matching, { ...params, first: limit + 1 }, options);
  const kept = found.slice(0, limit).map(({ id }) => id);
  const hops = new Map<string, number | null>(kept.map((id) => [id, isNarrowed ? 0 : null]));
  const omitted: CountedOmission[] = [];
  if (found.length > limit) {
    const [counted] = await store.read(matchingCount, params, options);
    // What the matches left out are related to is not counted.
    omitted.push({ limit: 'nodes', nodes: (counted?.total ?? found.length) - limit, edges: 0, exact: !isNarrowed });
  } else if (isNarrowed) {
    const frontier = { ids: kept, known: kept, asOf };
    const { found: near, hasMore } = await neighboursOf(store, frontier, scope, limit - hops.size, options);
    for (const { id } of near) hops.set(id, 1);
    if (hasMore)
      omitted.push({
        limit: 'nodes',
        ...(await neighboursBesides(store, frontier, scope, near, options)),
        exact: true,
      });
  }
  const { edges, omitted: cut } = await edgesAmong(store, [...hops.keys()], scope, asOf, options);
  return { hops, edges, omitted: [...omitted, ...cut] };
};
