/** Nodes and edges of a picture from entities and relationships of the graph. */
import { z } from 'zod';
import type { SubgraphEdge, SubgraphNode } from '../analysis/subgraph.js';
import { relationshipType } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { entitiesByIds, relationshipRow } from './entity.js';
import { evidenceOf, nodeOf, statedProperties } from './subgraph.js';

const relationships = statement('trace/relationships', {
  params: { ids: z.array(z.string()), types: z.array(z.string()), asOf: z.string().nullable() },
  row: {
    source: z.string(),
    target: z.string(),
    relationship: z.string(),
    type: z.string(),
    properties: relationshipRow,
  },
});

/** The relationships of the types that run from the entities, whatever is at their other end. */
export const edgesFrom = async (
  store: GraphStore,
  ids: readonly string[],
  types: readonly string[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<SubgraphEdge[]> => {
  const rows = await store.read(relationships, { ids: [...ids], types: [...types], asOf }, options);
  return rows.map(({ source, target, relationship, type, properties }) => ({
    id: relationship,
    source,
    target,
    type,
    directed: !relationshipType(type).undirected,
    weight: 1,
    recordedOn: properties.recordedOn,
    properties: statedProperties(type, properties),
    evidence: evidenceOf(properties),
  }));
};

/** The nodes of the ids, by id; ids of nothing are left out. */
export const nodesOf = async (
  store: GraphStore,
  ids: readonly string[],
  hops: ReadonlyMap<string, number>,
  options?: ReadOptions,
): Promise<SubgraphNode[]> => {
  const entities = await entitiesByIds(store, [...ids], options);
  return [...entities.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entity) => nodeOf(entity, hops.get(entity.id) ?? null));
};

/** How many relationships lead from `start` to each node, whichever way they point. */
export const hopsFrom = (start: string, edges: readonly SubgraphEdge[]): Map<string, number> => {
  const hops = new Map([[start, 0]]);
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  for (const [id, hop] of hops) {
    for (const next of neighbours.get(id) ?? []) if (!hops.has(next)) hops.set(next, hop + 1);
  }
  return hops;
};
