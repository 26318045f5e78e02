/** Which snapshot of its content a store holds. */
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { currentSnapshotStatement } from '../store/snapshot.js';

export interface Snapshot {
  /** Counts the write transactions of the store, from 1. */
  readonly sequence: number;
  /** SHA-256 of the content in hexadecimal: equal for equal content, on both engines. */
  readonly digest: string;
}

/** One small statement. Null for a store that was never written to. */
export const currentSnapshot = async (store: GraphStore, options?: ReadOptions): Promise<Snapshot | null> => {
  const [row] = await store.read(currentSnapshotStatement, {}, options);
  return row === undefined ? null : { sequence: row.sequence, digest: row.digest };
};

export const isSameSnapshot = (a: Snapshot | null, b: Snapshot | null): boolean =>
  // A store that was emptied counts from 1 again, so the sequence alone does not tell.
  a?.sequence === b?.sequence && a?.digest === b?.digest;
