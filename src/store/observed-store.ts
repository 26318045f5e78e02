/** A store that tells somebody of each reading statement: for metrics and traces. */
import type { GraphStore, PrepareOptions, ReadOptions, StatementRunner } from './graph-store.js';
import type { Statement } from './statement.js';

/** Runs the read of a statement, and hands on what it gives or throws. */
export type StatementObserver = <Rows>(statement: string, read: () => Promise<Rows>) => Promise<Rows>;

export class ObservedStore implements GraphStore {
  readonly #inner: GraphStore;
  readonly #observe: StatementObserver;

  constructor(inner: GraphStore, observe: StatementObserver) {
    this.#inner = inner;
    this.#observe = observe;
  }

  get engine(): GraphStore['engine'] {
    return this.#inner.engine;
  }

  read<Params, Row>(statement: Statement<Params, Row>, params: Params, options?: ReadOptions): Promise<Row[]> {
    return this.#observe(statement.name, () => this.#inner.read(statement, params, options));
  }

  write<Result>(work: (transaction: StatementRunner) => Promise<Result>): Promise<Result> {
    return this.#inner.write(work);
  }

  prepare(options?: PrepareOptions): Promise<void> {
    return this.#inner.prepare(options);
  }

  ping(): Promise<void> {
    return this.#inner.ping();
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}
