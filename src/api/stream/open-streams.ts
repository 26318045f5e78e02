/** How many follow, in all and from one client, and the end of all of them when the service stops. */
import { HttpRefusal } from '../http-errors.js';

export interface StreamLimits {
  readonly maxStreams: number;
  readonly maxStreamsPerClient: number;
}

export class OpenStreams {
  readonly #limits: StreamLimits;
  readonly #byClient = new Map<string, number>();
  readonly #open = new Set<AbortController>();
  #stopped = false;

  constructor(limits: StreamLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#open.size;
  }

  /** Throws HttpRefusal when there are too many. */
  open(client: string): { readonly ended: AbortController; readonly close: () => void } {
    const { maxStreams, maxStreamsPerClient } = this.#limits;
    if (this.#stopped) throw new HttpRefusal(503, 'OVERLOADED', 'The service is stopping. Come back in a few seconds.');
    if (this.#open.size >= maxStreams)
      throw new HttpRefusal(
        503,
        'OVERLOADED',
        `${String(maxStreams)} follow already. Come back later, or ask \`changes\`.`,
      );
    const own = this.#byClient.get(client) ?? 0;
    if (own >= maxStreamsPerClient) {
      throw new HttpRefusal(
        429,
        'RATE_LIMITED',
        `You follow ${String(own)} times already, and at most ${String(maxStreamsPerClient)} times from one address. End one first.`,
      );
    }
    const ended = new AbortController();
    this.#open.add(ended);
    this.#byClient.set(client, own + 1);
    return {
      ended,
      close: () => {
        if (!this.#open.delete(ended)) return;
        ended.abort();
        const left = (this.#byClient.get(client) ?? 1) - 1;
        if (left === 0) this.#byClient.delete(client);
        else this.#byClient.set(client, left);
      },
    };
  }

  /** Ends all of them: clients come back to where they were, at another instance. */
  stop(): void {
    this.#stopped = true;
    for (const ended of this.#open) ended.abort();
  }
}
