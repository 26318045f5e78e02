/** What a follower of the log asks: whether the store moved, what came after a change, and what each change touched. */
import { typeOfId } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { movedSnapshotStatement } from '../store/snapshot.js';
import { isRelationshipId } from './log.js';
import { endsOfId } from './stage.js';
import { lastCorrections, touchedBy } from './statements.js';

/** How far a store has come. */
export interface Position {
  readonly snapshot: { readonly sequence: number; readonly digest: string };
  /** The sequence of the newest change; 0 when there is none. */
  readonly changes: number;
  /** How often it was filled or loaded as a whole: writes that are no change. */
  readonly fills: number;
}

/** One small statement. Null for a store that was never written to. */
export const positionOf = async (store: GraphStore, options?: ReadOptions): Promise<Position | null> => {
  const [row] = await store.read(movedSnapshotStatement, {}, options);
  if (row === undefined) return null;
  const { sequence, digest, changes } = row;
  return { snapshot: { sequence, digest }, changes, fills: sequence - changes };
};

/** Ids of the entities and facts that a change touched. Changes are for good, so this never grows old. */
export const subjectsOf = async (
  store: GraphStore,
  changeId: string,
  options?: ReadOptions,
): Promise<ReadonlySet<string>> =>
  new Set((await store.read(touchedBy, { ids: [changeId] }, options)).map(({ subject }) => subject));

export interface FollowFilter {
  /** Null for all. */
  readonly entities: readonly string[] | null;
  readonly types: readonly string[] | null;
}

/** Whether something of the entities, and of the types, is among the subjects. */
export const concerns = (subjects: ReadonlySet<string>, { entities, types }: FollowFilter): boolean => {
  if (entities !== null && !entities.some((id) => subjects.has(id))) return false;
  if (types === null) return true;
  const wanted = new Set(types);
  for (const subject of subjects)
    for (const id of isRelationshipId(subject) ? endsOfId(subject) : [subject])
      if (wanted.has(typeOfId(id) ?? '')) return true;
  return false;
};

/** By entity, when a change last said something else of it or of a fact that hangs on it, ISO 8601 in UTC. */
export const lastCorrectionsOf = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<ReadonlyMap<string, string>> =>
  new Map((await store.read(lastCorrections, { ids: [...ids] }, options)).map(({ id, at }) => [id, at]));
