/** A store that a test can watch, hold up and break. */
import type { GraphStore, PrepareOptions, ReadOptions, StatementRunner } from '../src/store/graph-store.js';
import type { Statement } from '../src/store/statement.js';

export class WatchedStore implements GraphStore {
  /** Names of the statements read so far. */
  readonly statements: string[] = [];
  /** How many transactions were begun to write. */
  writes = 0;
  readonly #inner: GraphStore;
  #failure: Error | null = null;
  #held: Promise<void> | null = null;
  #announceSignal: ((signal: AbortSignal) => void) | null = null;

  constructor(inner: GraphStore) {
    this.#inner = inner;
  }

  get engine(): GraphStore['engine'] {
    return this.#inner.engine;
  }

  /** Every read and ping throws the error while the work runs. */
  async failingWith<Result>(error: Error, work: () => Promise<Result>): Promise<Result> {
    this.#failure = error;
    try {
      return await work();
    } finally {
      this.#failure = null;
    }
  }

  /** Reads wait until the work is done. */
  async holdingReads<Result>(work: () => Promise<Result>): Promise<Result> {
    let release = (): void => undefined;
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    try {
      return await work();
    } finally {
      this.#held = null;
      release();
    }
  }

  /** The signal that the next read is given. */
  nextSignal(): Promise<AbortSignal> {
    return new Promise((resolve) => {
      this.#announceSignal = resolve;
    });
  }

  async read<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    options: ReadOptions = {},
  ): Promise<Row[]> {
    this.statements.push(statement.name);
    if (options.signal !== undefined) this.#announceSignal?.(options.signal);
    this.#announceSignal = null;
    if (this.#failure !== null) throw this.#failure;
    await this.#held;
    return this.#inner.read(statement, params, options);
  }

  write<Result>(work: (transaction: StatementRunner) => Promise<Result>): Promise<Result> {
    this.writes += 1;
    return this.#inner.write(work);
  }

  prepare(options?: PrepareOptions): Promise<void> {
    return this.#inner.prepare(options);
  }

  async ping(): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    await this.#inner.ping();
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}
