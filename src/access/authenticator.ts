/** Who asks: the actor of a request, from `Authorization: Bearer <API key or JWT>`. A wrong credential is never anonymous. */
import { LRUCache } from 'lru-cache';
import type { OidcSettings } from '../config.js';
import { anonymous } from '../ontology/actor.js';
import type { GraphStore } from '../store/graph-store.js';
import { digestOf } from './api-key.js';
import { MalformedCredentialError, UnauthenticatedError } from './errors.js';
import { Failures } from './failures.js';
import { KeyCheck, isKey } from './key-check.js';
import { OidcCheck } from './oidc.js';
import type { AuthenticatedActor } from './scopes.js';

/** What is looked at of a request. */
export interface Credentials {
  /** The values of all its Authorization headers. */
  readonly authorization: readonly string[];
  /** Where it comes from: wrong credentials are counted by it. */
  readonly address: string;
}

export interface AuthenticatorOptions {
  readonly adminKeyHash: string | null;
  readonly oidc: OidcSettings | null;
  readonly onUnwritten?: (error: unknown) => void;
  readonly now?: () => Date;
}

// Tokens with many claims have a few kilobytes; a longer one is not decoded.
const maxCredentialLength = 8 * 1024;
// Who showed a good credential lately is not locked out by a neighbour behind the same address.
const acceptedMs = 15 * 60_000;

export class Authenticator {
  readonly #keys: KeyCheck;
  readonly #oidc: OidcCheck | null;
  readonly #failures = new Failures();
  readonly #accepted = new LRUCache<string, true>({ max: 10_000, ttl: acceptedMs });

  constructor(store: GraphStore, options: AuthenticatorOptions) {
    const { adminKeyHash, oidc, onUnwritten = () => undefined, now = () => new Date() } = options;
    this.#keys = new KeyCheck({ store, adminKeyHash, onUnwritten, now });
    this.#oidc = oidc === null ? null : new OidcCheck(oidc);
  }

  /**
   * Throws UnauthenticatedError, MalformedCredentialError, TooManyFailuresError, IdentityProviderUnavailableError, or
   * StoreError when keys cannot be read.
   */
  async actorOf({ authorization, address }: Credentials): Promise<AuthenticatedActor> {
    const [header, ...more] = authorization;
    if (header === undefined) return anonymous;
    if (more.length > 0) throw new MalformedCredentialError('Send one Authorization header, not several.');
    const seen = digestOf(header);
    if (!this.#accepted.has(seen)) this.#failures.refuseTooMany(address);
    try {
      const actor = await this.#actorOfCredential(credentialIn(header));
      this.#accepted.set(seen, true);
      return actor;
    } catch (error) {
      if (error instanceof UnauthenticatedError) {
        this.#accepted.delete(seen);
        this.#failures.count(address);
      }
      throw error;
    }
  }

  /** A revoked key is refused by this instance from the next request on. */
  forgetKey(id: string): void {
    this.#keys.forget(id);
  }

  #actorOfCredential(credential: string): Promise<AuthenticatedActor> {
    if (isKey(credential)) return this.#keys.actorOf(credential);
    if (this.#oidc !== null) return this.#oidc.actorOf(credential);
    throw new UnauthenticatedError('The credential is no key of this service, and it takes no other tokens.');
  }
}

const credentialIn = (header: string): string => {
  const [, credential] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(header) ?? [];
  if (header.length > maxCredentialLength || credential === undefined)
    throw new UnauthenticatedError('Send the credential as `Authorization: Bearer <API key or token>`.');
  return credential;
};
