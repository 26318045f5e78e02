/** What a request carries: the store, its deadline, who asks, and loaders that batch what its fields ask for. */
import { setMaxListeners } from 'node:events';
import type { NestedRead } from '../graph/nested/read.js';
import { currentSnapshot, type Snapshot } from '../graph/snapshot.js';
import { anonymous, type Actor } from '../ontology/actor.js';
import type { GraphStore } from '../store/graph-store.js';
import { createLoaders, type Loaders } from './loaders.js';

export interface RequestContext {
  readonly store: GraphStore;
  /** Fires when the client is gone or the time is up. */
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
  /** Who asks. */
  readonly actor: Actor;
  /** Called when the request has changed the graph: what it read before is read anew. */
  readonly refresh: () => void;
  /** Whether a change was asked for, made or not: its answer is never kept. */
  readonly hasChanged: () => boolean;
  /** Says that a change is asked for. */
  readonly beginChange: () => void;
  /** The snapshot of the store's content, read once a request; null for a store that was never written to. */
  readonly snapshot: () => Promise<Snapshot | null>;
  /** Called once the root fields have begun: reads the snapshot, unless one of them is told it by what it reads. */
  readonly beginSnapshot: () => void;
  /** Whether anything was computed; a query that is refused is computed from nothing. */
  readonly hasBegun: () => boolean;
  /** Says that a read is coming that tells the snapshot. */
  readonly expectRead: () => void;
  /** What a read finds that tells the snapshot too, so that it needs no statement of its own. */
  readonly read: <Found>(reading: Promise<NestedRead<Found>>) => Promise<Found>;
}

export interface Asking {
  readonly actor: Actor;
}

export const createContext = (
  store: GraphStore,
  signal: AbortSignal,
  { actor }: Asking = { actor: anonymous },
): RequestContext => {
  // Every statement of the request listens, and they run side by side.
  setMaxListeners(0, signal);
  let changing = false;
  let begun = false;
  let isExpected = false;
  let told: Promise<Snapshot | null> | undefined;
  let asked: Promise<Snapshot | null> | undefined;
  const ask = (): Promise<Snapshot | null> => (asked ??= currentSnapshot(store, { signal }));
  // Apollo copies the context, so what is renewed is filled anew in its place.
  const loaders = createLoaders(store, { signal });
  return {
    store,
    signal,
    actor,
    loaders,
    hasChanged: () => changing,
    beginChange: () => {
      changing = true;
    },
    refresh: () => {
      Object.assign(loaders, createLoaders(store, { signal }));
      told = undefined;
      asked = undefined;
    },
    beginSnapshot: () => {
      begun = true;
      // Its failure is told by the fields, which ask the same store.
      if (told === undefined && !isExpected) ask().catch(() => undefined);
    },
    hasBegun: () => begun,
    expectRead: () => {
      isExpected = true;
    },
    snapshot: () => (told === undefined ? ask() : told.then((snapshot) => snapshot ?? ask())),
    read: async (reading) => {
      told ??= reading.then(({ snapshot }) => snapshot);
      // Whoever waits for what was read is told.
      told.catch(() => undefined);
      return (await reading).found;
    },
  };
};
