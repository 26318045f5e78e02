/** Which items hold a key: a compact inverted list over typed arrays. */

/** Items by key, ascending. */
export interface Postings<Key> {
  keys(): IterableIterator<Key>;
  /** Empty for a key that no item holds. */
  get(key: Key): Uint32Array;
  /** How many pairs of key and item there are; each takes 4 bytes. */
  readonly size: number;
}

/** Collects pairs; items must come in ascending order. */
export class PostingsBuilder<Key> {
  readonly #keys = new Map<Key, number>();
  readonly #pairKeys = new GrowingList();
  readonly #pairItems = new GrowingList();
  readonly #last: number[] = [];
  readonly #counts: number[] = [];

  get size(): number {
    return this.#pairItems.length;
  }

  add(key: Key, item: number): void {
    let number = this.#keys.get(key);
    if (number === undefined) {
      number = this.#keys.size;
      this.#keys.set(key, number);
      this.#last.push(-1);
      this.#counts.push(0);
    }
    if (this.#last[number] === item) return;
    this.#last[number] = item;
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    this.#pairKeys.push(number);
    this.#pairItems.push(item);
  }

  /** The pairs by key: a counting sort, which keeps the order of the items. */
  finish(): Postings<Key> {
    const ends = new Uint32Array(this.#counts.length + 1);
    for (const [number, count] of this.#counts.entries()) ends[number + 1] = (ends[number] ?? 0) + count;
    const next = ends.slice();
    const size = this.size;
    const items = new Uint32Array(size);
    const [pairKeys, pairItems] = [this.#pairKeys.values(), this.#pairItems.values()];
    for (let pair = 0; pair < size; pair += 1) {
      const number = pairKeys[pair] ?? 0;
      const at = next[number] ?? 0;
      items[at] = pairItems[pair] ?? 0;
      next[number] = at + 1;
    }
    const numbers = this.#keys;
    return {
      size,
      keys: () => numbers.keys(),
      get: (key) => {
        const number = numbers.get(key);
        return number === undefined ? items.subarray(0, 0) : items.subarray(ends[number], ends[number + 1]);
      },
    };
  }
}

/** A list of whole numbers below 2³² that doubles its room when it is full. */
export class GrowingList {
  #room = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#room.length) {
      const larger = new Uint32Array(this.#room.length * 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.#length] = value;
    this.#length += 1;
  }

  values(): Uint32Array {
    return this.#room.subarray(0, this.#length);
  }
}
