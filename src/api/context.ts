/** What a request carries: the store, its deadline, and loaders that batch what its fields ask for. */
import { setMaxListeners } from 'node:events';
import type { NestedRead } from '../graph/nested/read.js';
import { currentSnapshot, type Snapshot } from '../graph/snapshot.js';
import type { GraphStore } from '../store/graph-store.js';
import { createLoaders, type Loaders } from './loaders.js';

export interface RequestContext {
  readonly store: GraphStore;
  /** Fires when the client is gone or the time is up. */
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
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

export const createContext = (store: GraphStore, signal: AbortSignal): RequestContext => {
  // Every statement of the request listens, and they run side by side.
  setMaxListeners(0, signal);
  let begun = false;
  let isExpected = false;
  let told: Promise<Snapshot | null> | undefined;
  let asked: Promise<Snapshot | null> | undefined;
  const ask = (): Promise<Snapshot | null> => (asked ??= currentSnapshot(store, { signal }));
  return {
    store,
    signal,
    loaders: createLoaders(store, { signal }),
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
