/** When each entity became known as it is: the day of its bulletin, or the last change that corrected it. Newest first. */
import { lastCorrectionsOf } from '../../curation/follow.js';
import { entitiesByIds, type GraphEntity } from '../../graph/entity.js';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';

export interface Known {
  readonly entity: GraphEntity;
  readonly published: string;
  readonly updated: string;
}

// As many in one statement.
const batch = 1_000;

export const knownSince = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<Known[]> => {
  const known: Known[] = [];
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch);
    const [entities, corrections] = await Promise.all([
      entitiesByIds(store, some, options),
      lastCorrectionsOf(store, some, options),
    ]);
    for (const [id, entity] of entities) {
      const published = momentOf(entity['recordedOn']);
      const corrected = corrections.get(id);
      known.push({
        entity,
        published,
        updated: corrected !== undefined && corrected > published ? corrected : published,
      });
    }
  }
  return known.sort(newestFirst);
};

const newestFirst = (a: Known, b: Known): number =>
  a.updated === b.updated ? (a.entity.id < b.entity.id ? -1 : 1) : a.updated > b.updated ? -1 : 1;

/** The beginning of a day, month or year. */
const momentOf = (date: unknown): string => {
  const day = typeof date === 'string' ? `${date}-01-01`.slice(0, 10) : '1970-01-01';
  return `${day}T00:00:00.000Z`;
};
