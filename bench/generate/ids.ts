/** Which ids of each type there are, real and generated, without holding the generated ones. */
import type { EntityRow } from '../../src/ontology/content.js';
import { benchId } from './entities.js';

/** How many of each type are generated. */
export type Numbers = Readonly<Record<string, number>>;

/** The ids of each type, the most drawn first. */
export class Ids {
  readonly numbers: Numbers;
  readonly #real = new Map<string, string[]>();

  constructor(numbers: Numbers, real: readonly EntityRow[]) {
    this.numbers = numbers;
    for (const { id, type } of real) this.#real.set(type, [...(this.#real.get(type) ?? []), id]);
  }

  count(type: string): number {
    return (this.#real.get(type)?.length ?? 0) + (this.numbers[type] ?? 0);
  }

  at(type: string, place: number): string {
    const real = this.#real.get(type) ?? [];
    return real[place] ?? benchId(type, place - real.length);
  }
}
