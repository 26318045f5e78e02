/** Paths between two entities as a part of the graph: their nodes and the relationships that they follow. */
import type { Subgraph } from '../analysis/subgraph.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { relationshipsByKeys } from './outline.js';
import { paths, type PathsQuery } from './paths.js';
import { subgraphOf } from './subgraph.js';

/** Hops count from the start, along the shortest of the paths. Throws InvalidArgumentError. */
export const pathGraph = async (store: GraphStore, query: PathsQuery, options?: ReadOptions): Promise<Subgraph> => {
  const found = await paths(store, query, options);
  const hops = new Map<string, number>();
  for (const { nodes } of found) {
    for (const [hop, id] of nodes.entries()) hops.set(id, Math.min(hop, hops.get(id) ?? hop));
  }
  const steps = new Map(
    found.flatMap((path) =>
      path.steps.map(({ relationship: id, type, from, to, outgoing }) => {
        const [source, target] = outgoing ? [from, to] : [to, from];
        return [id, { id, type, source, target }] as const;
      }),
    ),
  );
  const relationships = await relationshipsByKeys(store, [...steps.values()], options);
  const edges = [...steps.values()]
    .map((step) => ({ ...step, recordedOn: relationships.get(step.id)?.recordedOn ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return subgraphOf(store, { hops, edges, omitted: [] }, options);
};
