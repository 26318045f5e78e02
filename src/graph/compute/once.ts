/** Results that are computed once, whoever asks for them and however many at a time, and kept while there is room. */
import { LRUCache } from 'lru-cache';
import type { ReadOptions } from '../../store/graph-store.js';
import { unlessAborted } from '../aborted.js';

interface Running<Value> {
  readonly result: Promise<Value>;
  readonly stop: AbortController;
  waiting: number;
}

/** The key must say all that the result depends on: then nothing kept is ever stale. */
export class Once<Value extends object> {
  readonly #kept: LRUCache<string, Value>;
  readonly #running = new Map<string, Running<Value>>();

  /** Holds at most `maxBytes` of results, those asked for last. */
  constructor(maxBytes: number, sizeOf: (value: Value) => number) {
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: (value) => sizeOf(value) + 200 });
  }

  /**
   * The result of the key. Its computation is stopped when nobody waits any more. Throws what it throws, and
   * StoreAbortedError when the own signal fires.
   */
  async get(
    key: string,
    compute: (signal: AbortSignal) => Promise<Value>,
    { signal }: ReadOptions = {},
  ): Promise<Value> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const running = this.#running.get(key) ?? this.#start(key, compute);
    running.waiting += 1;
    try {
      return await unlessAborted(running.result, signal);
    } finally {
      running.waiting -= 1;
      if (running.waiting === 0) this.#end(key, running);
    }
  }

  #start(key: string, compute: (signal: AbortSignal) => Promise<Value>): Running<Value> {
    const stop = new AbortController();
    const result = compute(stop.signal).then((value) => {
      this.#kept.set(key, value);
      return value;
    });
    const running = { result, stop, waiting: 0 };
    this.#running.set(key, running);
    return running;
  }

  /** Who asks from now on finds the result kept, or begins anew. */
  #end(key: string, running: Running<Value>): void {
    if (this.#running.get(key) === running) this.#running.delete(key);
    running.stop.abort();
  }
}
