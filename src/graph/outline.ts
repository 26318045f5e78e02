/** The outline of a part of the graph: which nodes and relationships it has, and what a limit kept out. */
import { z } from 'zod';
import type { Omission } from '../analysis/subgraph.js';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { relationshipRow, type RelationshipProperties } from './entity.js';
import { following } from './following.js';
import type { Scope } from './scope.js';

export interface OutlineEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly recordedOn: string;
}

export interface CountedOmission extends Omission {
  /** False when more was kept out than was counted. */
  readonly exact: boolean;
}

export interface Outline {
  /** By id, hops from what was asked for; null where hops mean nothing. In the order in which nodes are kept. */
  readonly hops: ReadonlyMap<string, number | null>;
  /** By id; both ends are among the nodes. */
  readonly edges: readonly OutlineEdge[];
  readonly omitted: readonly CountedOmission[];
}

/** An outline whose nodes are known while the rest is still being read. */
export interface OutlineNodes {
  readonly hops: Outline['hops'];
  readonly among: Promise<Pick<Outline, 'edges' | 'omitted'>>;
}

/** A relationship and the node that it starts from, by which it is found. */
export interface RelationshipKey {
  readonly id: string;
  readonly source: string;
}

const ids = z.array(z.string());
const between = { ids, relations: ids, asOf: z.string().nullable() };

const edgesBetween = statement('subgraph/edges', {
  params: { ...between, first: z.int().positive() },
  row: { id: z.string(), type: z.string(), source: z.string(), target: z.string(), recordedOn: z.string() },
});
const edgeCount = statement('subgraph/edge-count', { params: between, row: { total: z.int() } });
const relationships = statement('subgraph/relationships', {
  params: { sources: ids, ids },
  row: { id: z.string(), source: z.string(), relationship: relationshipRow },
});

// Some twenty for each of a thousand nodes: more is no picture, and a megabyte of it is no answer.
const mostEdges = 20_000;

/** The relationships among the nodes, the first ones by id where there are too many, and how many those left out are. */
export const edgesAmong = async (
  store: GraphStore,
  nodes: readonly string[],
  { relations }: Scope,
  asOf: string | null,
  { most = mostEdges, ...options }: ReadOptions & { readonly most?: number } = {},
): Promise<Pick<Outline, 'edges' | 'omitted'>> => {
  const params = { ids: [...nodes], relations: [...relations], asOf };
  const found = await store.read(following(edgesBetween, relations), { ...params, first: most + 1 }, options);
  if (found.length <= most) return { edges: found, omitted: [] };
  const [counted] = await store.read(following(edgeCount, relations), params, options);
  return {
    edges: found.slice(0, most),
    omitted: [{ limit: 'edges', nodes: 0, edges: (counted?.total ?? found.length) - most, exact: true }],
  };
};

/** What relationships say, by their id: properties, evidence, caveat. */
export const relationshipsByKeys = async (
  store: GraphStore,
  keys: readonly RelationshipKey[],
  options?: ReadOptions,
): Promise<Map<string, RelationshipProperties>> => {
  const sources = [...groupBy(keys, ({ source }) => source).keys()];
  const rows = await store.read(relationships, { sources, ids: keys.map(({ id }) => id) }, options);
  return new Map(rows.map(({ id, relationship }) => [id, relationship]));
};
