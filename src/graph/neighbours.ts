/** The nodes one relationship further, and how many more there are than were asked for. */
import { z } from 'zod';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { following } from './following.js';
import type { Scope } from './scope.js';

/** From where, and what is not looked for. */
export interface Frontier {
  readonly ids: readonly string[];
  readonly known: readonly string[];
  readonly asOf: string | null;
}

export interface Neighbour {
  readonly id: string;
  /** How many relationships lead to it. */
  readonly links: number;
}

export interface Neighbours {
  readonly found: readonly Neighbour[];
  readonly hasMore: boolean;
}

const ids = z.array(z.string());
const from = { ids, known: ids, relations: ids, types: ids, asOf: z.string().nullable() };

const neighbours = statement('subgraph/neighbours', {
  params: { ...from, first: z.int().positive() },
  row: { id: z.string(), links: z.int() },
});
const neighbourCount = statement('subgraph/neighbour-count', { params: from, row: { nodes: z.int(), links: z.int() } });

const parameters = ({ ids: start, known, asOf }: Frontier, { relations, types }: Scope) => ({
  ids: [...start],
  known: [...known],
  relations: [...relations],
  types: [...types],
  asOf,
});

/** Those with most relationships to the frontier first, then by id; at most so many. */
export const neighboursOf = async (
  store: GraphStore,
  frontier: Frontier,
  scope: Scope,
  most: number,
  options?: ReadOptions,
): Promise<Neighbours> => {
  const found = await store.read(
    following(neighbours, scope.relations),
    { ...parameters(frontier, scope), first: most + 1 },
    options,
  );
  return { found: found.slice(0, most), hasMore: found.length > most };
};

/** How many there are besides those kept, and by how many relationships they are reached. */
export const neighboursBesides = async (
  store: GraphStore,
  frontier: Frontier,
  scope: Scope,
  kept: readonly Neighbour[],
  options?: ReadOptions,
): Promise<{ readonly nodes: number; readonly edges: number }> => {
  const [all] = await store.read(following(neighbourCount, scope.relations), parameters(frontier, scope), options);
  return {
    nodes: (all?.nodes ?? 0) - kept.length,
    edges: (all?.links ?? 0) - kept.reduce((sum, { links }) => sum + links, 0),
  };
};
