/** The neighbourhood of some entities: breadth first, one statement a hop, nearest nodes first. */
import { z } from 'zod';
import { touchesSpan } from '../analysis/partial-date.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { InvalidArgumentError } from './errors.js';
import { edgesAmong, type CountedOmission, type Outline, type OutlineNodes } from './outline.js';
import { scopeOf, type Scope } from './scope.js';

export interface NeighborhoodQuery {
  readonly ids: readonly string[];
  /** Hops: 0 to 4. */
  readonly depth: number;
  readonly relationTypes: readonly string[] | null;
  readonly entityTypes: readonly string[] | null;
  /** The most nodes in all: 1 to 1,000. */
  readonly limit: number;
  /** The most nodes that one hop adds; null for no limit of its own. */
  readonly perHop: number | null;
  readonly asOf: string | null;
}

const ids = z.array(z.string());

const neighbours = statement('subgraph/neighbours', {
  params: { ids, relations: ids, types: ids, asOf: z.string().nullable(), first: z.int().positive() },
  row: { id: z.string(), links: z.int() },
});
const recorded = statement('subgraph/recorded', {
  params: { ids },
  row: { id: z.string(), recordedOn: z.string() },
});

interface Neighbours {
  /** `links`: how many relationships lead to it. */
  readonly found: readonly { readonly id: string; readonly links: number }[];
  readonly isComplete: boolean;
}

// Hops stop at 4: beyond it every ministry reaches every other.
const mostHops = 4;
const mostNodes = 1000;
const mostStarts = 100;
// What one hop may find; a hub of a million entities has fewer neighbours.
const mostFound = 50_000;

/**
 * The nodes within some hops of the entities, and all relationships among them. When a limit is reached, nearer nodes
 * come first, of a hop those with most relationships to the hop before, then by id. Throws InvalidArgumentError.
 */
export const neighborhood = async (
  store: GraphStore,
  query: NeighborhoodQuery,
  options?: ReadOptions,
): Promise<Outline> => {
  const { hops, among } = await neighborhoodNodes(store, query, options);
  return { hops, ...(await among) };
};

/** The nodes of a neighbourhood, and what is among them, which is still being read. Throws InvalidArgumentError. */
export const neighborhoodNodes = async (
  store: GraphStore,
  query: NeighborhoodQuery,
  options?: ReadOptions,
): Promise<OutlineNodes> => {
  const starts = [...new Set(query.ids)];
  check(query, starts.length);
  const scope = scopeOf(query.relationTypes, query.entityTypes);
  const next = (frontier: readonly string[]): Promise<Neighbours> =>
    neighboursOf(store, frontier, scope, query.asOf, options);
  // The first hop does not wait to hear whether all starts were known, which nearly always they were.
  const [known, first] = await Promise.all([
    knownStarts(store, starts, query.asOf, options),
    query.depth === 0 ? null : next(starts),
  ]);
  const walk = new Walk(query, known);
  if (walk.goesOn) walk.add(first !== null && known.length === starts.length ? first : await next(walk.frontier));
  while (walk.goesOn) walk.add(await next(walk.frontier));
  const among = edgesAmong(store, [...walk.hops.keys()], scope, query.asOf, options).then(({ edges, omitted }) => ({
    edges,
    omitted: [...walk.omitted, ...omitted],
  }));
  return { hops: walk.hops, among };
};

/** The neighbours of some nodes, those with most relationships to them first, then by id. */
export const neighboursOf = async (
  store: GraphStore,
  frontier: readonly string[],
  { relations, types }: Scope,
  asOf: string | null,
  options?: ReadOptions,
): Promise<Neighbours> => {
  const params = { ids: [...frontier], relations: [...relations], types: [...types], asOf };
  const found = await store.read(neighbours, { ...params, first: mostFound + 1 }, options);
  return { found: found.slice(0, mostFound), isComplete: found.length <= mostFound };
};

/** Which nodes are kept so far, hop by hop. */
class Walk {
  readonly hops: Map<string, number>;
  readonly omitted: CountedOmission[] = [];
  frontier: string[];
  readonly #query: NeighborhoodQuery;
  /** Left out, so that no later hop takes them for nodes of its own. */
  readonly #left = new Set<string>();
  #hop = 0;

  constructor(query: NeighborhoodQuery, starts: readonly string[]) {
    this.#query = query;
    this.hops = new Map(starts.map((id) => [id, 0]));
    this.frontier = [...starts];
  }

  get goesOn(): boolean {
    return this.frontier.length > 0 && this.#hop < this.#query.depth;
  }

  /** Keeps what the limits allow of the neighbours of the frontier, and counts the rest. */
  add({ found, isComplete }: Neighbours): void {
    this.#hop += 1;
    const fresh = found.filter(({ id }) => !this.hops.has(id) && !this.#left.has(id));
    const room = this.#query.limit - this.hops.size;
    const size = Math.min(room, this.#query.perHop ?? room);
    const kept = fresh.slice(0, size).map(({ id }) => id);
    const left = fresh.slice(size);
    for (const id of kept) this.hops.set(id, this.#hop);
    for (const { id } of left) this.#left.add(id);
    this.frontier = kept;
    if (left.length === 0) return;
    // What lies behind the nodes left out is not counted.
    const exact = isComplete && this.#hop === this.#query.depth;
    const limit = size === room ? 'nodes' : `hop ${String(this.#hop)}`;
    this.omitted.push({ limit, nodes: left.length, edges: left.reduce((sum, { links }) => sum + links, 0), exact });
    // No room is left; or nodes that were not even counted would pass for nodes of a later hop.
    if (size === room || !isComplete) this.frontier = [];
  }
}

/** The starts that were known by the date. Throws for one that is not in the graph at all. */
const knownStarts = async (
  store: GraphStore,
  starts: readonly string[],
  asOf: string | null,
  options: ReadOptions | undefined,
): Promise<string[]> => {
  const rows = await store.read(recorded, { ids: [...starts] }, options);
  const known = new Map(rows.map(({ id, recordedOn }) => [id, recordedOn]));
  const unknown = starts.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new InvalidArgumentError(
      `There is no entity ${unknown.map((id) => `"${id}"`).join(', ')}. Find ids with \`entity(name: …)\`.`,
    );
  }
  return starts.filter((id) => asOf === null || touchesSpan(known.get(id) ?? '', null, asOf));
};

const check = ({ depth, limit, perHop }: NeighborhoodQuery, starts: number): void => {
  if (starts < 1 || starts > mostStarts)
    throw new InvalidArgumentError(`\`ids\` takes from 1 to ${String(mostStarts)} ids; it has ${String(starts)}.`);
  if (depth < 0 || depth > mostHops)
    throw new InvalidArgumentError(`\`depth\` must be from 0 to ${String(mostHops)}; it is ${String(depth)}.`);
  if (limit < starts || limit > mostNodes) {
    throw new InvalidArgumentError(
      `\`limit\` must be from the number of ids to ${String(mostNodes)}; it is ${String(limit)}.`,
    );
  }
  if (perHop !== null && perHop < 1)
    throw new InvalidArgumentError(`\`perHop\` must be at least 1; it is ${String(perHop)}.`);
};
