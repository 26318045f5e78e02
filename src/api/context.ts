/** What a request carries: the store, its deadline, and loaders that batch what its fields ask for. */
import { setMaxListeners } from 'node:events';
import type { GraphStore } from '../store/graph-store.js';
import { createLoaders, type Loaders } from './loaders.js';

export interface RequestContext {
  readonly store: GraphStore;
  /** Fires when the client is gone or the time is up. */
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
}

export const createContext = (store: GraphStore, signal: AbortSignal): RequestContext => {
  // Every statement of the request listens, and they run side by side.
  setMaxListeners(0, signal);
  return { store, signal, loaders: createLoaders(store, { signal }) };
};
