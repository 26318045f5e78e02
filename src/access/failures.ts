/** Wrong credentials are counted by address: whoever tries many is made to wait. */
import { LRUCache } from 'lru-cache';
import { TooManyFailuresError } from './errors.js';

const windowMs = 60_000;
const mostFailures = 20;

export class Failures {
  readonly #counted = new LRUCache<string, { count: number }>({ max: 10_000, ttl: windowMs });

  /** Throws TooManyFailuresError when the address has used up its attempts of the minute. */
  refuseTooMany(address: string): void {
    if ((this.#counted.get(address)?.count ?? 0) < mostFailures) return;
    throw new TooManyFailuresError(Math.max(1, Math.ceil(this.#counted.getRemainingTTL(address) / 1_000)));
  }

  count(address: string): void {
    const known = this.#counted.get(address);
    // The minute begins with the first failure, so counting on must not renew it.
    if (known === undefined) this.#counted.set(address, { count: 1 });
    else known.count += 1;
  }
}
