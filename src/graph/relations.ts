/** All relationships of entities, whatever their type: what they say, and from where to where. */
import { z } from 'zod';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { entityRow, relationshipRow, type GraphEntity, type RelationshipProperties } from './entity.js';
import { InvalidArgumentError } from './errors.js';
import { pageOf, pageRequest, type Page, type PageArguments, type PageRequest } from './page.js';

export type RelationDirection = 'OUTGOING' | 'INCOMING';

export interface Relation {
  readonly id: string;
  readonly relationshipId: string;
  readonly type: string;
  readonly direction: RelationDirection;
  readonly relationship: RelationshipProperties;
  readonly node: GraphEntity;
}

export interface RelationQuery {
  readonly types: readonly string[] | null;
  /** Null for both. */
  readonly direction: RelationDirection | null;
  readonly asOf: string | null;
}

const filter = { ids: z.array(z.string()), types: z.array(z.string()).nullable(), asOf: z.string().nullable() };
const pageShape = {
  params: { ...filter, afterId: z.string().nullable(), first: z.int().positive() },
  row: { id: z.string(), relationshipId: z.string(), type: z.string(), relationship: relationshipRow, node: entityRow },
};
const countShape = { params: filter, row: { id: z.string(), total: z.int() } };

const statements = {
  OUTGOING: {
    page: statement('entity/relations-outgoing', pageShape),
    count: statement('entity/relations-outgoing-count', countShape),
  },
  INCOMING: {
    page: statement('entity/relations-incoming', pageShape),
    count: statement('entity/relations-incoming-count', countShape),
  },
} as const;

const directionsOf = ({ direction }: RelationQuery): RelationDirection[] =>
  direction === null ? ['OUTGOING', 'INCOMING'] : [direction];

/** A page for each of the ids, outgoing ones first. Throws InvalidArgumentError. */
export const relationPages = async (
  store: GraphStore,
  ids: readonly string[],
  query: RelationQuery,
  page: PageArguments,
  options?: ReadOptions,
): Promise<Map<string, Page<Relation>>> => {
  const request = pageRequest(page);
  const found = await Promise.all(
    directionsOf(query).map((direction) => readDirection(store, ids, query, direction, request, options)),
  );
  const grouped = groupBy(found.flat(), ({ id }) => id);
  return new Map(
    ids.map((id) => [
      id,
      pageOf(grouped.get(id) ?? [], request, ({ direction, relationshipId }) => ({
        key: direction,
        id: relationshipId,
      })),
    ]),
  );
};

const readDirection = async (
  store: GraphStore,
  ids: readonly string[],
  { types, asOf }: RelationQuery,
  direction: RelationDirection,
  { from, size, backward }: PageRequest,
  options: ReadOptions | undefined,
): Promise<Relation[]> => {
  if (backward) throw new InvalidArgumentError('`relations` pages forward only: use `first` with `after`.');
  // Outgoing ones come first: past the first incoming one there are none left.
  if (from?.key === 'INCOMING' && direction === 'OUTGOING') return [];
  const afterId = from?.key === direction ? from.id : null;
  const rows = await store.read(
    statements[direction].page,
    { ids: [...ids], types: types === null ? null : [...types], asOf, afterId, first: size + 1 },
    options,
  );
  return rows.map((row) => ({ ...row, direction }));
};

/** How many for each of the ids. */
export const relationCounts = async (
  store: GraphStore,
  ids: readonly string[],
  query: RelationQuery,
  options?: ReadOptions,
): Promise<Map<string, number>> => {
  const { types, asOf } = query;
  const params = { ids: [...ids], types: types === null ? null : [...types], asOf };
  const rows = (
    await Promise.all(directionsOf(query).map((direction) => store.read(statements[direction].count, params, options)))
  ).flat();
  const totals = new Map(ids.map((id) => [id, 0]));
  for (const { id, total } of rows) totals.set(id, (totals.get(id) ?? 0) + total);
  return totals;
};
