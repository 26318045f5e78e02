/**
 * The embedded engine: one file, in this process. Writes go one after another; an acknowledged write
 * is on the disk, not only in the operating system's cache.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { StoreAbortedError, StoreConflictError, StoreUnavailableError, StatementError } from '../errors.js';
import type { GraphStore, PrepareOptions, ReadOptions, StatementRunner } from '../graph-store.js';
import { migrate } from '../migrations/migrate.js';
import { pingStatement } from '../ping.js';
import { schemaStatements } from '../schema.js';
import type { Statement } from '../statement.js';
import { syncNewestWalSegment } from './wal.js';

export interface GrafeoOptions {
  /** The folder that holds the database; null keeps it in memory. */
  readonly folder: string | null;
  /** Rows without an order come in random order: for tests that look for statements relying on one. */
  readonly shuffleUnordered?: boolean;
}

// Off by default in the engine; without it the write-ahead log grows for ever.
const checkpointBytes = 16 * 1024 * 1024;

/** Opens or creates the database. Throws StoreUnavailableError when another process holds it or it is damaged. */
export const openGrafeo = ({ folder, shuffleUnordered = false }: GrafeoOptions): GraphStore => {
  const file = folder === null ? null : path.join(folder, 'graph.grafeo');
  return new GrafeoStore(openDatabase(file, shuffleUnordered), file);
};

const openDatabase = (file: string | null, shuffleUnordered: boolean): GrafeoDB => {
  if (file === null) return grafeo.GrafeoDB.create(null, { shuffleUnordered });
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch (cause) {
    throw new StoreUnavailableError(
      `The data folder ${path.dirname(file)} cannot be created. Set DATA_DIR to a folder that can be written.`,
      { cause, permanent: true },
    );
  }
  try {
    const database = grafeo.GrafeoDB.create(file, { shuffleUnordered });
    database.setCheckpointTriggers({ walBytes: checkpointBytes });
    return database;
  } catch (cause) {
    throw new StoreUnavailableError(openFailure(file, cause), { cause, permanent: true });
  }
};

const openFailure = (file: string, cause: unknown): string => {
  if (cause instanceof Error && cause.message.includes('cannot be locked')) {
    return `The database ${file} is in use by another process. End that one, or set DATA_DIR to another folder.`;
  }
  const state = existsSync(file) ? 'It may be damaged, or not readable for this user.' : 'It could not be created.';
  return `The database ${file} cannot be opened. ${state}`;
};

class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo';
  readonly #database: GrafeoDB;
  readonly #file: string | null;
  #closed = false;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(database: GrafeoDB, file: string | null) {
    this.#database = database;
    this.#file = file;
  }

  async read<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    options: ReadOptions = {},
  ): Promise<Row[]> {
    this.#assertOpen();
    // The engine cannot be interrupted: an answer that nobody waits for is not started, or not decoded.
    throwIfAborted(options.signal);
    const rows = await execute(this.#database, statement, params);
    throwIfAborted(options.signal);
    return rows;
  }

  async write<Result>(work: (transaction: StatementRunner) => Promise<Result>): Promise<Result> {
    const turn = this.#lastWrite.then(
      () => this.#writeNow(work),
      () => this.#writeNow(work),
    );
    this.#lastWrite = turn;
    return turn;
  }

  async #writeNow<Result>(work: (transaction: StatementRunner) => Promise<Result>): Promise<Result> {
    this.#assertOpen();
    const transaction = this.#database.beginTransaction();
    try {
      const result = await work({ run: (statement, params) => execute(transaction, statement, params) });
      transaction.commit();
      if (this.#file !== null) syncNewestWalSegment(this.#file);
      return result;
    } catch (error) {
      // After a failed statement a commit would keep half of the work.
      if (transaction.isActive) transaction.rollback();
      throw translated(error, 'transaction');
    }
  }

  async prepare({ constraintsOnly = false }: PrepareOptions = {}): Promise<void> {
    this.#assertOpen();
    for (const text of schemaStatements(this.engine)) await this.#database.executeCypher(text);
    if (!constraintsOnly) await migrate(this);
  }

  async ping(): Promise<void> {
    await this.read(pingStatement, {});
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await this.#lastWrite.catch(() => undefined);
    this.#closed = true;
    this.#database.close();
  }

  // Reads of a closed database still answer in the engine.
  #assertOpen(): void {
    if (this.#closed) throw new StoreUnavailableError('The store is closed.');
  }
}

const execute = async <Params, Row>(
  runner: Pick<GrafeoDB | Transaction, 'executeCypher'>,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> => {
  try {
    const result = await runner.executeCypher(statement.text, statement.parseParams(params));
    return statement.parseRows(result.toArray());
  } catch (error) {
    throw translated(error, statement.name);
  }
};

const throwIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted === true)
    throw new StoreAbortedError('The answer was no longer wanted.', { cause: signal.reason });
};

const conflictStatus = '40000';

const translated = (error: unknown, what: string): unknown => {
  if (!(error instanceof Error) || error.name !== 'Error') return error;
  const status = (error as { gqlStatus?: unknown }).gqlStatus;
  if (status === conflictStatus || error.message.includes('Constraint violation')) {
    return new StoreConflictError('The write conflicts with what is stored.', { cause: error });
  }
  return new StatementError(`The embedded engine refused ${what}.`, { cause: error });
};
