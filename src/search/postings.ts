/** Which items hold a key: a compact inverted list over typed arrays. */
import { GrowingList } from './growing-list.js';
import type { Steps } from './steps.js';

/** Items by key, ascending. */
export interface Postings<Key> {
  /** Empty for a key that no item holds. */
  get(key: Key): Uint32Array;
  /** How many pairs of key and item there are; each takes 4 bytes. */
  readonly size: number;
}

/** The part of a Map that numbers keys. */
interface Numbering<Key> {
  readonly size: number;
  get(key: Key): number | undefined;
  set(key: Key, number: number): unknown;
}

/** Collects pairs; items must come in ascending order. */
export class PostingsBuilder<Key> {
  readonly #keys: Numbering<Key>;
  readonly #pairKeys = new GrowingList();
  readonly #pairItems = new GrowingList();
  /** By number of a key, the item that came last with it, and how many have come; the place 0 stays free. */
  #last = new Uint32Array(1024);
  #counts = new Uint32Array(1024);

  constructor(keys: Numbering<Key> = new Map<Key, number>()) {
    this.#keys = keys;
  }

  get size(): number {
    return this.#pairItems.length;
  }

  add(key: Key, item: number): void {
    let number = this.#keys.get(key);
    if (number === undefined) {
      number = this.#keys.size + 1;
      this.#keys.set(key, number);
      if (number === this.#last.length) {
        this.#last = doubled(this.#last);
        this.#counts = doubled(this.#counts);
      }
    } else if (this.#last[number] === item) return;
    this.#last[number] = item;
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    this.#pairKeys.push(number);
    this.#pairItems.push(item);
  }

  /** The pairs by key: a counting sort, which keeps the order of the items. The builder is empty afterwards. */
  *finish(): Steps<Postings<Key>> {
    const numbers = this.#keys;
    const ends = new Uint32Array(numbers.size + 2);
    for (let number = 1; number <= numbers.size; number += 1)
      ends[number + 1] = (ends[number] ?? 0) + (this.#counts[number] ?? 0);
    const next = ends.slice();
    const size = this.size;
    const items = new Uint32Array(size);
    const partsOfItems = this.#pairItems.drain();
    for (const keys of this.#pairKeys.drain()) {
      const part = partsOfItems.next().value ?? keys;
      for (let pair = 0; pair < keys.length; pair += 1) {
        const number = keys[pair] ?? 0;
        const at = next[number] ?? 0;
        items[at] = part[pair] ?? 0;
        next[number] = at + 1;
      }
      yield;
    }
    return {
      size,
      get: (key) => {
        const number = numbers.get(key);
        return number === undefined ? items.subarray(0, 0) : items.subarray(ends[number], ends[number + 1]);
      },
    };
  }
}

const doubled = (numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
};
