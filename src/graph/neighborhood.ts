/** The neighbourhood of some entities: breadth first, one statement a hop, nearest nodes first. */
import { z } from 'zod';
import { touchesSpan } from '../analysis/partial-date.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { InvalidArgumentError } from './errors.js';
import { neighboursBesides, neighboursOf, type Frontier, type Neighbour, type Neighbours } from './neighbours.js';
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

const recorded = statement('subgraph/recorded', {
  params: { ids },
  row: { id: z.string(), recordedOn: z.string() },
});

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
  const { hops, ...rest } = await neighborhoodNodes(store, query, options);
  const [edges, omitted] = await Promise.all([rest.edges(), rest.omitted()]);
  return { hops, edges, omitted };
};

/** The nodes of a neighbourhood; what is among them, and what is left out, for those who ask. Throws InvalidArgumentError. */
export const neighborhoodNodes = async (
  store: GraphStore,
  query: NeighborhoodQuery,
  options?: ReadOptions,
): Promise<OutlineNodes> => {
  const starts = [...new Set(query.ids)];
  check(query, starts.length);
  const scope = scopeOf(query.relationTypes, query.entityTypes);
  const next = (frontier: Frontier, most: number): Promise<Neighbours> =>
    neighboursOf(store, frontier, scope, most, options);
  const hopeful = new Walk(query, starts);
  // The first hop does not wait to hear whether all starts were known, which nearly always they were.
  const [known, first] = await Promise.all([
    knownStarts(store, starts, query.asOf, options),
    hopeful.goesOn ? next(hopeful.frontier, hopeful.most) : null,
  ]);
  const allKnown = known.length === starts.length;
  const walk = allKnown ? hopeful : new Walk(query, known);
  if (allKnown && first !== null) walk.add(first);
  while (walk.goesOn) walk.add(await next(walk.frontier, walk.most));
  const among = once(() => edgesAmong(store, [...walk.hops.keys()], scope, query.asOf, options));
  return {
    hops: walk.hops,
    edges: async () => (await among()).edges,
    omitted: async () => {
      const [full, { omitted: cut }] = await Promise.all([omittedNodes(store, walk, scope, options), among()]);
      return [...walk.omitted, ...full, ...cut];
    },
  };
};

/** Counting those that had no room takes as long as finding the ones that had. */
const omittedNodes = async (
  store: GraphStore,
  { overfull }: Walk,
  scope: Scope,
  options: ReadOptions | undefined,
): Promise<CountedOmission[]> => {
  if (overfull === null) return [];
  const besides = await neighboursBesides(store, overfull.frontier, scope, overfull.kept, options);
  return [{ limit: 'nodes', ...besides, exact: overfull.isLast }];
};

const once = <Result>(work: () => Promise<Result>): (() => Promise<Result>) => {
  let begun: Promise<Result> | undefined;
  return () => (begun ??= work());
};

/** Which nodes are kept so far, hop by hop. */
class Walk {
  readonly hops: Map<string, number>;
  readonly omitted: CountedOmission[] = [];
  /** The hop that had more nodes than there was room for: what it left out is counted apart. */
  overfull: { frontier: Frontier; kept: readonly Neighbour[]; isLast: boolean } | null = null;
  readonly #query: NeighborhoodQuery;
  #ids: string[];
  /** Left out, so that no later hop takes them for nodes of its own. */
  readonly #left = new Set<string>();
  #hop = 0;

  constructor(query: NeighborhoodQuery, starts: readonly string[]) {
    this.#query = query;
    this.hops = new Map(starts.map((id) => [id, 0]));
    this.#ids = [...starts];
  }

  get goesOn(): boolean {
    return this.#ids.length > 0 && this.#hop < this.#query.depth;
  }

  get frontier(): Frontier {
    return { ids: this.#ids, known: [...this.hops.keys(), ...this.#left], asOf: this.#query.asOf };
  }

  /** How many neighbours are worth reading: those that have room; all of them where a limit of the hop leaves some out. */
  get most(): number {
    return this.#isLimitedByHop ? mostFound : this.#room;
  }

  get #room(): number {
    return this.#query.limit - this.hops.size;
  }

  get #isLimitedByHop(): boolean {
    return this.#query.perHop !== null && this.#query.perHop < this.#room;
  }

  /** Keeps what the limits allow of the neighbours of the frontier. */
  add({ found, hasMore }: Neighbours): void {
    const { frontier } = this;
    const isLimitedByHop = this.#isLimitedByHop;
    this.#hop += 1;
    const isLast = this.#hop === this.#query.depth;
    const kept = isLimitedByHop ? found.slice(0, this.#query.perHop ?? found.length) : found;
    const left = found.slice(kept.length);
    for (const { id } of kept) this.hops.set(id, this.#hop);
    for (const { id } of left) this.#left.add(id);
    this.#ids = kept.map(({ id }) => id);
    if (hasMore && !isLimitedByHop) this.overfull = { frontier, kept, isLast };
    // What lies behind the nodes left out is not counted.
    if (left.length > 0) {
      const edges = left.reduce((sum, { links }) => sum + links, 0);
      this.omitted.push({ limit: `hop ${String(this.#hop)}`, nodes: left.length, edges, exact: isLast && !hasMore });
    }
    // No room is left; or nodes that were not even read would pass for nodes of a later hop.
    if (hasMore) this.#ids = [];
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
