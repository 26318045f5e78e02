/** A list of whole numbers below 2³² that grows without being copied. */
export class GrowingList {
  #parts: Uint32Array[] = [];
  #last = nothing;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & (partSize - 1);
    if (at === 0) {
      this.#last = new Uint32Array(partSize);
      this.#parts.push(this.#last);
    }
    this.#last[at] = value;
    this.#length += 1;
  }

  /** The numbers in parts of some thousands. */
  *parts(): Generator<Uint32Array, void> {
    for (const number of this.#parts.keys()) yield this.#part(number);
  }

  /** The same, and the list forgets each part after it. */
  *drain(): Generator<Uint32Array, void> {
    for (const number of this.#parts.keys()) {
      yield this.#part(number);
      this.#parts[number] = nothing;
    }
    this.#parts = [];
    this.#length = 0;
  }

  /** Copies the numbers into an array of at least their number. */
  copyTo<Numbers extends Uint8Array | Uint16Array | Int32Array | Uint32Array>(numbers: Numbers): Numbers {
    for (const number of this.#parts.keys()) numbers.set(this.#part(number), number * partSize);
    return numbers;
  }

  #part(number: number): Uint32Array {
    return (this.#parts[number] ?? nothing).subarray(0, this.#length - number * partSize);
  }
}

const nothing = new Uint32Array(0);
const partSize = 0x4000;
