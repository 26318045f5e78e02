/** The state of the graph that the latest answer was computed from: what a citation names. */
import { useSyncExternalStore } from 'react';

export interface Snapshot {
  readonly sequence: number;
  readonly digest: string;
}

let latest: Snapshot | null = null;
const listeners = new Set<() => void>();

export const noteSnapshot = (snapshot: Snapshot): void => {
  if (latest?.digest === snapshot.digest) return;
  latest = snapshot;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSnapshot = (): Snapshot | null => useSyncExternalStore(subscribe, () => latest);
