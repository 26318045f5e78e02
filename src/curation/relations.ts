/** Facts by their ids, as they are stored. */
import type { RelationshipRow } from '../ontology/content.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { endsOfId, relationshipRow } from './stage.js';
import { relationships } from './statements.js';

/** By id; ids of nothing are not in the map. */
export const relationsByIds = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<ReadonlyMap<string, RelationshipRow>> => {
  const rows = ids.map((id) => ({ id, end: endsOfId(id)[0] }));
  return new Map((await store.read(relationships, { rows }, options)).map((row) => [row.id, relationshipRow(row)]));
};
