/** What a request carries: the store, its deadline, and loaders that batch what its fields ask for. */
import { setMaxListeners } from 'node:events';
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
}

export const createContext = (store: GraphStore, signal: AbortSignal): RequestContext => {
  // Every statement of the request listens, and they run side by side.
  setMaxListeners(0, signal);
  let snapshot: Promise<Snapshot | null> | undefined;
  return {
    store,
    signal,
    loaders: createLoaders(store, { signal }),
    snapshot: () => (snapshot ??= currentSnapshot(store, { signal })),
  };
};
