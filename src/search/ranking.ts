/** The hits of a query, best first, in eleven bytes each. */
import { highest, type HitTable } from './hit-table.js';
import { reasons, type Reason } from './reasons.js';

export interface Hit {
  /** Number of the entity in the index. */
  readonly entity: number;
  readonly why: Reason;
  /** Above 0 and at most 1. */
  readonly score: number;
  /** The entry that matched; null when only the summary did. */
  readonly entry: number | null;
}

export class Ranking implements Iterable<Hit> {
  /** The entities found, best first. */
  readonly entities: Uint32Array;
  readonly #scores: Uint16Array;
  readonly #reasons: Uint8Array;
  readonly #entries: Int32Array;

  /** `entities` are those of the table, in their order. */
  constructor({ scores, reasons: found, entries }: HitTable, entities: Uint32Array) {
    this.entities = entities;
    this.#scores = new Uint16Array(entities.length);
    this.#reasons = new Uint8Array(entities.length);
    this.#entries = new Int32Array(entities.length);
    for (let rank = 0; rank < entities.length; rank += 1) {
      const entity = entities[rank] ?? 0;
      this.#scores[rank] = scores[entity] ?? 0;
      this.#reasons[rank] = found[entity] ?? 0;
      this.#entries[rank] = entries[entity] ?? -1;
    }
  }

  get length(): number {
    return this.entities.length;
  }

  /** What this takes, in bytes. */
  get size(): number {
    return this.length * 11;
  }

  /** The hit of a rank from 0 on. Throws RangeError beyond the last. */
  at(rank: number): Hit {
    const [entity, entry] = [this.entities[rank], this.#entries[rank]];
    if (entity === undefined || entry === undefined) throw new RangeError(`There is no rank ${String(rank)}.`);
    return {
      entity,
      why: reasons[this.#reasons[rank] ?? 0] ?? 'SUMMARY',
      score: (this.#scores[rank] ?? 0) / highest,
      entry: entry === -1 ? null : entry,
    };
  }

  *[Symbol.iterator](): Generator<Hit, void> {
    for (let rank = 0; rank < this.length; rank += 1) yield this.at(rank);
  }
}
