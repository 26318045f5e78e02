/**
 * Who holds a key. What the store says of a key is believed for some seconds: a revocation reaches the instance that made
 * it at once, and every other one within that time.
 */
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../store/graph-store.js';
import { digestOf, idOfKey, isSameDigest, keyPrefix } from './api-key.js';
import { UnauthenticatedError } from './errors.js';
import { findKey, noteUse } from './keys.js';
import { scopesOf, type AuthenticatedActor } from './scopes.js';
import type { KeyRow } from './statements.js';

/** How long, in milliseconds, what was read of a key is believed. */
export const believedMs = 5_000;

export interface KeyCheckOptions {
  readonly store: GraphStore;
  /** The SHA-256 of a key that is an admin's without being in the store; null for none. */
  readonly adminKeyHash: string | null;
  /** Told what went wrong when the day of the last use could not be written: nobody waits for it. */
  readonly onUnwritten: (error: unknown) => void;
  readonly now: () => Date;
}

export const isKey = (credential: string): boolean => credential.startsWith(keyPrefix);

export class KeyCheck {
  readonly #options: KeyCheckOptions;
  readonly #read = new LRUCache<string, Promise<KeyRow | null>>({ max: 10_000, ttl: believedMs });
  /** By key, the day that is written or being written. */
  readonly #usedOn = new LRUCache<string, string>({ max: 10_000 });

  constructor(options: KeyCheckOptions) {
    this.#options = options;
  }

  /** Throws UnauthenticatedError, or what the store throws. */
  async actorOf(credential: string): Promise<AuthenticatedActor> {
    const id = idOfKey(credential);
    if (id === null) throw new UnauthenticatedError('The key is not whole: a letter is wrong or missing.');
    const digest = digestOf(credential);
    const { adminKeyHash } = this.#options;
    if (adminKeyHash !== null && isSameDigest(digest, adminKeyHash)) return bootstrapAdmin;
    const key = await this.#find(id);
    if (key === null || !isSameDigest(digest, key.digest)) throw new UnauthenticatedError('No such key is known.');
    // From here on the holder has shown the key, so may know what became of it.
    if (key.revokedOn !== null) throw new UnauthenticatedError('The key was revoked. Ask an admin for a new one.');
    const today = this.#options.now().toISOString().slice(0, 10);
    if (key.expiresOn !== null && key.expiresOn <= today)
      throw new UnauthenticatedError(`The key expired on ${key.expiresOn}. Ask an admin for a new one.`);
    this.#noteUse(key, today);
    const { name, role, scopes } = key;
    return { id: `key:${id}`, name, role, ...(scopes.length < scopesOf(role).length ? { scopes } : {}) };
  }

  /** Makes the next request read the key anew. */
  forget(id: string): void {
    this.#read.delete(id);
  }

  #find(id: string): Promise<KeyRow | null> {
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    const reading = findKey(this.#options.store, id);
    this.#read.set(id, reading);
    // A store that was down is asked again by the next request.
    reading.catch(() => {
      this.#read.delete(id);
    });
    return reading;
  }

  /** One write a key, a day and an instance, beside the request. */
  #noteUse({ id, lastUsedOn }: KeyRow, today: string): void {
    if (lastUsedOn === today || this.#usedOn.get(id) === today) return;
    this.#usedOn.set(id, today);
    noteUse(this.#options.store, id, today).catch((error: unknown) => {
      this.#usedOn.delete(id);
      this.#options.onUnwritten(error);
    });
  }
}

const bootstrapAdmin: AuthenticatedActor = { id: 'key:bootstrap', name: 'ADMIN_KEY_HASH', role: 'admin' };
