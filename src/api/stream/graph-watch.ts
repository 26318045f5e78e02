/**
 * Watches the store for everyone who follows it: one small read a second while somebody does, whatever their number, so that
 * changes by other instances are seen, too. Nothing is kept for anybody: followers read the log from where they are.
 */
import { LRUCache } from 'lru-cache';
import type { Change } from '../../curation/change.js';
import { positionOf, subjectsOf, type Position } from '../../curation/follow.js';
import { changesIn } from '../../curation/history.js';
import type { GraphStore } from '../../store/graph-store.js';

const pollMs = 1_000;
const readMs = 5_000;
const pageSize = 50;
// Followers at the same place read the same; those who come back from far do not.
const keptPages = 50;
const keptSubjects = 500;

export class GraphWatch {
  readonly #store: GraphStore;
  readonly #pages = new LRUCache<string, Promise<Change[]>>({ max: keptPages });
  readonly #subjects = new LRUCache<string, Promise<ReadonlySet<string>>>({ max: keptSubjects });
  readonly #waiting = new Set<() => void>();
  #followers = 0;
  #timer: NodeJS.Timeout | undefined;
  #position: Position | null = null;
  /** Counts what was told meanwhile: a read that began before it is older. */
  #told = 0;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Begins to watch, until the function that it returns is called. */
  follow(): () => void {
    this.#followers += 1;
    if (this.#followers === 1) this.#poll();
    let following = true;
    return () => {
      if (!following) return;
      following = false;
      this.#followers -= 1;
      if (this.#followers === 0) clearTimeout(this.#timer);
    };
  }

  get isPolling(): boolean {
    return this.#followers > 0;
  }

  /** Where the store is now. Throws StoreError. */
  async read(): Promise<Position | null> {
    const position = await this.#ask();
    this.#told += 1;
    this.#tell(position);
    return position;
  }

  /** Resolves when the store was seen elsewhere than at the position, after the time, or when the signal fires. */
  async moved(from: Position | null, ms: number, signal: AbortSignal): Promise<Position | null> {
    if (!signal.aborted && isSame(from, this.#position ?? from)) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          this.#waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, ms);
        this.#waiting.add(done);
        signal.addEventListener('abort', done);
      });
    }
    return this.#position ?? from;
  }

  /** Changes after a sequence, oldest first, a page of them. Throws StoreError. */
  changesAfter(since: number, position: Position): Promise<Change[]> {
    const { sequence, digest } = position.snapshot;
    return shared(this.#pages, `${String(since)} ${String(sequence)} ${digest}`, () =>
      changesIn(
        this.#store,
        { since, from: null },
        { newestFirst: false, after: null, first: pageSize },
        { signal: AbortSignal.timeout(readMs) },
      ),
    );
  }

  /** What a change touched. Throws StoreError. */
  subjectsOf({ id, at }: Change): Promise<ReadonlySet<string>> {
    return shared(this.#subjects, `${id} ${at}`, () =>
      subjectsOf(this.#store, id, { signal: AbortSignal.timeout(readMs) }),
    );
  }

  #ask(): Promise<Position | null> {
    return positionOf(this.#store, { signal: AbortSignal.timeout(readMs) });
  }

  #tell(position: Position | null): void {
    if (isSame(position, this.#position)) return;
    this.#position = position;
    for (const wake of [...this.#waiting]) wake();
  }

  #poll(): void {
    const again = (): void => {
      if (this.#followers > 0) this.#timer = setTimeout(look, pollMs);
    };
    const look = (): void => {
      const told = this.#told;
      this.#ask()
        .then((position) => {
          if (told === this.#told) this.#tell(position);
        })
        // A store that does not answer is asked again: nobody misses anything meanwhile.
        .catch(() => undefined)
        .finally(again);
    };
    clearTimeout(this.#timer);
    again();
  }
}

const isSame = (a: Position | null, b: Position | null): boolean =>
  a?.snapshot.sequence === b?.snapshot.sequence && a?.snapshot.digest === b?.snapshot.digest;

/** The value that somebody asked for already; what failed is forgotten. */
const shared = <Value extends object>(
  cache: LRUCache<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> => {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const reading = read();
  cache.set(key, reading);
  reading.catch(() => cache.delete(key));
  return reading;
};
