/** What a request carries: the store, its deadline, who asks, and loaders that batch what its fields ask for. */
import { setMaxListeners } from 'node:events';
import type { AccessError } from '../access/errors.js';
import type { AuthenticatedActor, Requirement } from '../access/scopes.js';
import type { NestedRead } from '../graph/nested/read.js';
import { currentSnapshot, type Snapshot } from '../graph/snapshot.js';
import { anonymous, type Actor } from '../ontology/actor.js';
import type { GraphStore } from '../store/graph-store.js';
import { createLoaders, type Loaders } from './loaders.js';
import { refusalOf } from './requester.js';

export interface RequestContext {
  readonly store: GraphStore;
  /** Fires when the client is gone or the time is up. */
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
  /** Who asks. An answer that is computed with it is for nobody else. */
  readonly actor: Actor;
  /** Why the one who asks may not; null when it may. */
  readonly refusalOf: (requirement: Requirement) => AccessError | null;
  /** Says that the answer is for this request alone. */
  readonly keepPersonal: () => void;
  /** Whether the answer is for this request alone; else it may be given to whoever may read. */
  readonly isPersonal: () => boolean;
  /** A revoked key is refused from now on, not only when what is known of it is read anew. */
  readonly forgetKey: (id: string) => void;
  /** Called when the request has changed the graph: what it read before is read anew. */
  readonly refresh: () => void;
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
  readonly actor: AuthenticatedActor;
  /** Without it, keys are forgotten in their time. */
  readonly forgetKey?: (id: string) => void;
}

export const createContext = (
  store: GraphStore,
  signal: AbortSignal,
  { actor, forgetKey = () => undefined }: Asking = { actor: anonymous },
): RequestContext => {
  // Every statement of the request listens, and they run side by side.
  setMaxListeners(0, signal);
  let personal = false;
  let begun = false;
  let isExpected = false;
  let told: Promise<Snapshot | null> | undefined;
  let asked: Promise<Snapshot | null> | undefined;
  const ask = (): Promise<Snapshot | null> => (asked ??= currentSnapshot(store, { signal }));
  // Apollo copies the context: only what stands in its prototype stays something that is asked each time.
  const watched = {
    get actor(): Actor {
      personal = true;
      return actor;
    },
  };
  // What is renewed is filled anew in its place, for the same reason.
  const loaders = createLoaders(store, { signal });
  return Object.assign(Object.create(watched) as typeof watched, {
    store,
    signal,
    refusalOf: (requirement: Requirement) => refusalOf(actor, requirement),
    keepPersonal: () => {
      personal = true;
    },
    isPersonal: () => personal,
    forgetKey,
    loaders,
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
    read: async <Found>(reading: Promise<NestedRead<Found>>) => {
      told ??= reading.then(({ snapshot }) => snapshot);
      // Whoever waits for what was read is told.
      told.catch(() => undefined);
      return (await reading).found;
    },
  });
};
