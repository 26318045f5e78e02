/** Why a request is refused for who asks. Messages are for the holder of a credential, and never repeat it. */

export abstract class AccessError extends Error {}

/** No credential where one is needed, or one that is wrong, expired or revoked. */
export class UnauthenticatedError extends AccessError {
  override readonly name = 'UnauthenticatedError';
  /** Whether a credential was sent: RFC 6750 gives `error="invalid_token"` only then. */
  readonly sent: boolean;

  constructor(message: string, { sent = true, ...options }: ErrorOptions & { readonly sent?: boolean } = {}) {
    super(message, options);
    this.sent = sent;
  }
}

/** The credential is right, and may not do this. */
export class ForbiddenError extends AccessError {
  override readonly name = 'ForbiddenError';
}

/** More than one credential: which one counts would be a guess. */
export class MalformedCredentialError extends AccessError {
  override readonly name = 'MalformedCredentialError';
}

/** Too many wrong credentials from one address. */
export class TooManyFailuresError extends AccessError {
  override readonly name = 'TooManyFailuresError';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`Too many wrong credentials from your address. Go on in ${String(retryAfterSeconds)} seconds.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The OIDC issuer or its keys cannot be reached, so no token can be checked. */
export class IdentityProviderUnavailableError extends AccessError {
  override readonly name = 'IdentityProviderUnavailableError';
}

/** A key that cannot be made or found as it was asked for: what is wrong, and what to do. */
export class KeyRequestError extends AccessError {
  override readonly name = 'KeyRequestError';
}
