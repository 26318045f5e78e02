/** One step from a version of the store's layout to the next. */
import type { StatementRunner } from '../graph-store.js';

export interface Migration {
  /** The version that the store has afterwards. */
  readonly number: number;
  readonly name: string;
  /** What it does, for those who operate the store. */
  readonly description: string;
  /**
   * Does some of the work inside of a transaction that holds the lock, and returns whether all is done: called again, in a
   * transaction of its own each time, until it is. An interrupted migration goes on where it stopped, so what was done
   * once must not be done again.
   */
  readonly apply: (transaction: StatementRunner) => Promise<boolean>;
}

/** Rows changed in one transaction: more would hold too much of a large store in the database's memory. */
export const rowsAtOnce = 5_000;
