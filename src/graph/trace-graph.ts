/** The trace of a technology as a part of the graph: the technologies, initiatives, places and actors, and all that joins them. */
import type { Subgraph, SubgraphEdge } from '../analysis/subgraph.js';
import { groupBy } from '../group-by.js';
import { ontology } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { regionsAtLevel, technologiesKnown } from './hierarchy.js';
import { edgesFrom, hopsFrom, nodesOf } from './subgraph-parts.js';
import { actorsOfInitiatives, detailsOfInitiatives, trace, type TraceFilter } from './trace.js';

const facts = ontology.relationshipTypes.filter(({ role }) => role === 'fact').map(({ type }) => type);

/** With `level`, the regions between a named place and the one that it counts for are there too. */
export const traceGraph = async (
  store: GraphStore,
  technology: string,
  filter: TraceFilter,
  options?: ReadOptions,
): Promise<Subgraph> => {
  const found = await trace(store, technology, filter, options);
  const initiatives = found.initiatives.map(({ id }) => id);
  const [actors, details, technologies] = await Promise.all([
    actorsOfInitiatives(store, initiatives, filter.asOf, options),
    detailsOfInitiatives(store, technology, initiatives, filter.asOf, options),
    technologiesKnown(store, technology, filter.asOf, options),
  ]);
  const places = found.places.map(({ region }) => region);
  const named = [...new Set([...details.values()].flatMap(({ regions }) => regions))];
  const members = new Set([
    technology,
    ...technologies,
    ...initiatives,
    ...places,
    ...(filter.level === null ? [] : await stepsTo(store, new Set(places), named, filter.level, options)),
    ...[...actors.values()].flat().map(({ actor }) => actor.id),
  ]);
  const edges = (await edgesFrom(store, [...members], facts, filter.asOf, options)).filter(({ target }) =>
    members.has(target),
  );
  return { nodes: await nodesOf(store, [...members], hopsFrom(technology, edges), options), edges, omitted: [] };
};

/** The named regions that count for one of the places, and those on the way to it. */
const stepsTo = async (
  store: GraphStore,
  places: ReadonlySet<string>,
  named: readonly string[],
  level: string,
  options?: ReadOptions,
): Promise<string[]> => {
  const standing = await regionsAtLevel(store, named, level, options);
  const wholes = groupBy(await partsAbove(store, named, options), ({ source }) => source);
  const leadsTo = (region: string, place: string): string[] => {
    if (region === place) return [region];
    const further = (wholes.get(region) ?? []).flatMap(({ target }) => leadsTo(target, place));
    return further.length === 0 ? [] : [region, ...further];
  };
  return [...standing].flatMap(([region, place]) => (places.has(place) ? leadsTo(region, place) : []));
};

/** PART_OF upwards from the regions; it has no cycles. */
const partsAbove = async (
  store: GraphStore,
  start: readonly string[],
  options?: ReadOptions,
): Promise<SubgraphEdge[]> => {
  const found = new Map<string, SubgraphEdge>();
  let frontier = [...start];
  while (frontier.length > 0) {
    const edges = (await edgesFrom(store, frontier, ['PART_OF'], null, options)).filter(({ id }) => !found.has(id));
    for (const edge of edges) found.set(edge.id, edge);
    frontier = [...new Set(edges.map(({ target }) => target))];
  }
  return [...found.values()];
};
