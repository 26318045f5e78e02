/** Entities as the graph gives them, by id and by name. */
import { z } from 'zod';
import { entityType, nameKey } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { AmbiguousNameError, InvalidArgumentError } from './errors.js';

/** A node's properties: `id`, `type`, names, and what its type declares. */
export interface GraphEntity {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

/** A relationship's properties: `id`, `recordedOn`, `evidence`, and what its type declares. */
export interface RelationshipProperties {
  readonly id: string;
  readonly recordedOn: string;
  readonly [property: string]: unknown;
}

export const entityRow = z.looseObject({ id: z.string(), type: z.string() });
export const relationshipRow = z.looseObject({ id: z.string(), recordedOn: z.string() });

/** The date that orders the entity's type in time; null when it has none. */
export const dateOf = (entity: GraphEntity): string | null => {
  const { datedBy } = entityType(entity.type);
  const date = datedBy === null ? null : entity[datedBy];
  return typeof date === 'string' ? date : null;
};

const byIds = statement('entity/by-ids', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), node: entityRow },
});

const byNameKey = statement('entity/by-name-key', {
  params: { key: z.string(), type: z.string().nullable(), first: z.int().positive() },
  row: { id: z.string(), node: entityRow },
});

/** The entities of the ids, by id; ids of nothing are not in the map. */
export const entitiesByIds = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, GraphEntity>> => {
  const rows = await store.read(byIds, { ids: [...ids] }, options);
  return new Map(rows.map(({ id, node }) => [id, node]));
};

// Enough to tell the reader which ones; nobody picks among more.
const shownCandidates = 10;

/** The entity of a name in any language or script; null when there is none. Throws AmbiguousNameError. */
export const entityByName = async (
  store: GraphStore,
  name: string,
  type: string | null,
  options?: ReadOptions,
): Promise<GraphEntity | null> => {
  const key = nameKey(name);
  if (key === '') throw new InvalidArgumentError('The name has no letters or digits. Give a name in any language.');
  const rows = await store.read(byNameKey, { key, type, first: shownCandidates }, options);
  if (rows.length > 1)
    throw new AmbiguousNameError(
      name,
      rows.map(({ id }) => id),
    );
  return rows[0]?.node ?? null;
};
