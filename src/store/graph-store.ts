/**
 * The port through which everything reaches a graph database. Two adapters implement it:
 * neo4j/ (Bolt) and grafeo/ (embedded). Every statement runs unchanged on both.
 */
import type { Statement } from './statement.js';

export type Engine = 'neo4j' | 'grafeo';

export interface ReadOptions {
  /** Ends the work when it fires: the request's deadline, or a client that hung up. */
  readonly signal?: AbortSignal;
}

/** Reads inside and outside a transaction. Rows are validated against the statement's row type. */
export interface StatementRunner {
  run<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
}

export interface PrepareOptions {
  /** For a restore: what the store holds is left as it is, and not looked at. */
  readonly constraintsOnly?: boolean;
}

export interface GraphStore {
  readonly engine: Engine;
  /**
   * Runs one reading statement.
   * Throws StoreUnavailableError, StoreTimeoutError, StoreAbortedError or StatementError.
   */
  read<Params, Row>(statement: Statement<Params, Row>, params: Params, options?: ReadOptions): Promise<Row[]>;
  /** Runs work in one transaction: all of it is kept, or none. Conflicts are retried. */
  write<Result>(work: (transaction: StatementRunner) => Promise<Result>): Promise<Result>;
  /**
   * Creates constraints and indexes that are not there yet, and brings what is stored to the present schema version.
   * Running it again changes nothing. Throws StoreStateError for a store of a newer program, or one that is half restored.
   */
  prepare(options?: PrepareOptions): Promise<void>;
  /** Resolves when the database answers, else throws StoreUnavailableError. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
