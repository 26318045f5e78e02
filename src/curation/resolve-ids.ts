/** Old ids: where each leads since a change merged it away. */
import type { ReadOptions, GraphStore } from '../store/graph-store.js';
import type { Stage } from './stage.js';
import { retiredIds } from './statements.js';

/** By old id, the id that it leads to now; ids that lead nowhere, or were never retired, are not in the map. */
export const mergedIds = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await store.read(retiredIds, { ids: [...ids] }, options);
  return new Map(rows.flatMap(({ id, to }): [string, string][] => (to === null ? [] : [[id, to]])));
};

/** The id that an id leads to, inside a change. */
export const resolved = async (stage: Stage, id: string): Promise<string> =>
  (await stage.find('RETIRED_ID', id))?.to ?? id;
