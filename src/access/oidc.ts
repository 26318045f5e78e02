/**
 * Who a JWT of an OpenID Connect issuer speaks of. jose (MIT, no dependencies) checks signature, issuer, audience and
 * times; keys come from the issuer's key set, never from the token, and algorithms are asymmetric ones only.
 */
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import type { OidcSettings } from '../config.js';
import { atLeast, type Role } from '../ontology/actor.js';
import { isSafeUrl } from '../safe-url.js';
import { IdentityProviderUnavailableError, UnauthenticatedError } from './errors.js';
import type { AuthenticatedActor } from './scopes.js';

const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const clockToleranceSeconds = 30;
// An issuer that hangs must not hold requests up.
const fetchMs = 3_000;
// After a failure nobody waits for the issuer for so long.
const pauseAfterFailureMs = 5_000;
const keysFreshMs = 10 * 60_000;
// Tokens with made-up key ids make the keys be fetched no more often than this; a rotated key is known after it at the latest.
const keysCooldownMs = 10_000;
const maxNameLength = 100;

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.string() });

export class OidcCheck {
  readonly #settings: OidcSettings;
  #keys: Promise<KeySet> | null = null;
  #known: KeySet | null = null;
  #failedAt = -Infinity;

  constructor(settings: OidcSettings) {
    this.#settings = settings;
  }

  /** Throws UnauthenticatedError for a token that is not good, IdentityProviderUnavailableError when that cannot be said. */
  async actorOf(token: string): Promise<AuthenticatedActor> {
    const payload = await this.#verified(token);
    const sub: unknown = payload.sub;
    // OpenID Connect Core 1.0, section 2; logs and histories hold it.
    if (typeof sub !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(sub))
      throw new UnauthenticatedError('The token names nobody: its subject is not 1 to 255 ASCII characters.');
    return { id: `oidc:${sub}`, name: nameOf(payload), role: roleOf(payload, this.#settings) };
  }

  async #verified(token: string): Promise<JWTPayload> {
    const isPaused = Date.now() - this.#failedAt < pauseAfterFailureMs;
    // Keys that are known and fresh are used while the issuer is down.
    if (isPaused && this.#known?.fresh !== true) throw unavailable(null);
    try {
      const { payload } = await jwtVerify(token, await this.#keySet(), {
        issuer: this.#settings.issuer,
        audience: this.#settings.audience,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['sub', 'exp'],
      });
      return payload;
    } catch (error) {
      if (isAboutToken(error)) throw new UnauthenticatedError(reasonOf(error), { cause: error });
      this.#failedAt = Date.now();
      throw unavailable(error);
    }
  }

  async #keySet(): Promise<KeySet> {
    this.#keys ??= keySetOf(this.#settings);
    try {
      this.#known = await this.#keys;
      return this.#known;
    } catch (error) {
      this.#keys = null;
      throw error;
    }
  }
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

const keySetOf = async ({ issuer, jwksUrl }: OidcSettings): Promise<KeySet> =>
  createRemoteJWKSet(new URL(jwksUrl ?? (await discoveredJwksUrl(issuer))), {
    timeoutDuration: fetchMs,
    cacheMaxAge: keysFreshMs,
    cooldownDuration: keysCooldownMs,
  });

/** OpenID Connect Discovery 1.0, section 4: the document must name the issuer that it was asked of. */
const discoveredJwksUrl = async (issuer: string): Promise<string> => {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(fetchMs),
  });
  if (!response.ok) throw new Error(`Discovery was answered with ${String(response.status)}.`);
  const found = Discovery.parse(await response.json());
  if (found.issuer !== issuer) throw new Error(`The discovery document is of the issuer ${found.issuer}.`);
  if (!isSafeUrl(found.jwks_uri)) throw new Error(`The keys are at ${found.jwks_uri}, which is not https.`);
  return found.jwks_uri;
};

const unavailable = (cause: unknown): IdentityProviderUnavailableError =>
  new IdentityProviderUnavailableError(
    'The sign-in service cannot be reached, so the token cannot be checked. Try again in a few seconds.',
    {
      cause,
    },
  );

const isAboutToken = (error: unknown): error is errors.JOSEError =>
  [
    errors.JWTClaimValidationFailed,
    errors.JWTExpired,
    errors.JWTInvalid,
    errors.JWSInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
  ].some((type) => error instanceof type);

/** What its holder can mend. Whose key, which algorithm and which claim was expected is for the log. */
const reasonOf = (error: errors.JOSEError): string => {
  if (error instanceof errors.JWTExpired) return 'The token has expired. Sign in again.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf') return 'The token is not valid yet. Is the clock of its issuer right?';
    return `The token is not for this service: the claim "${error.claim}" is not what is expected.`;
  }
  return 'The token is not one of the issuer that this service trusts.';
};

/** The highest role that the claim gives; whoever the issuer vouches for is a reader. */
const roleOf = (payload: JWTPayload, { roleClaim, roleMap }: OidcSettings): Role =>
  wordsOf(claimAt(payload, roleClaim))
    .map((word) => (Object.hasOwn(roleMap, word) ? roleMap[word] : undefined))
    .reduce<Role>((highest, role) => (role !== undefined && atLeast({ role }, highest) ? role : highest), 'reader');

/** A claim by its name, which may have dots, or by the path of its name. */
const claimAt = (payload: JWTPayload, name: string): unknown => {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      payload,
    );
};

const wordsOf = (claim: unknown): string[] => {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim.filter((item): item is string => typeof item === 'string') : [];
};

const nameOf = (payload: JWTPayload): string => {
  const found = ['name', 'preferred_username', 'email', 'sub']
    .map((claim) => payload[claim])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
  return (found ?? '').replaceAll(/\p{Cc}/gu, ' ').slice(0, maxNameLength);
};
