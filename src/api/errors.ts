/** Errors as the API shows them: a code, what happened, what to do. Nothing internal leaves the service. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import {
  AccessError,
  ForbiddenError,
  IdentityProviderUnavailableError,
  KeyRequestError,
  MalformedCredentialError,
  TooManyFailuresError,
  UnauthenticatedError,
} from '../access/errors.js';
import { InvalidChangeError, StaleVersionError } from '../curation/errors.js';
import { AmbiguousNameError, InvalidArgumentError, OverloadedError } from '../graph/errors.js';
import { StoreAbortedError, StoreConflictError, StoreTimeoutError, StoreUnavailableError } from '../store/errors.js';

/** `extensions.code` of our own errors; Apollo adds GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument is wrong; the message says which and what was expected.',
  CONFLICT:
    'What is stored is not what the change knew. `extensions` has the `version` that is stored, what `changed`, and which `changes` came since.',
  AMBIGUOUS_NAME: 'Several entities share the name; `extensions.candidates` has their ids.',
  STORE_UNAVAILABLE: 'The database does not answer. Try again; the HTTP status is 503.',
  TIMEOUT: 'The answer took too long. Ask for less; the HTTP status is 503.',
  OVERLOADED: 'Too much is being computed at the moment. Try again in a few seconds; the HTTP status is 503.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; the log of the service has the cause.',
  QUERY_TOO_LARGE: 'The query is too deep, or has too many aliases, root fields or directives; HTTP 400.',
  QUERY_TOO_COSTLY: 'The query costs more than is answered; HTTP 400.',
  QUERY_NOT_TRUSTED: 'This service answers a fixed set of queries, and the query is none of them; HTTP 403.',
  PERSISTED_QUERY_NOT_FOUND: 'No query is kept for the hash. Send the hash with its query once.',
  BAD_REQUEST: 'The request is not GraphQL over HTTP; HTTP 400.',
  CROSS_SITE_REQUEST: 'A page of another site asks, and CORS_ORIGINS does not name it; HTTP 403.',
  UNAUTHENTICATED:
    'A credential is needed, or the one that was sent is wrong, expired or revoked; HTTP 401, `WWW-Authenticate` says how.',
  FORBIDDEN: 'The role of who asks, or the scope of its key, is not enough; HTTP 403.',
  IDENTITY_PROVIDER_UNAVAILABLE: 'The OIDC issuer cannot be reached, so no token can be checked; HTTP 503.',
  NOT_FOUND: 'Nothing is at the path; HTTP 404.',
  METHOD_NOT_ALLOWED: 'The path does not take the method; HTTP 405, `Allow` has those it takes.',
  REQUEST_TIMEOUT: 'The request came too slowly; HTTP 408.',
  PAYLOAD_TOO_LARGE: 'The body of the request is too large; HTTP 413.',
  URI_TOO_LONG: 'The address of the request is too long; HTTP 414.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not JSON in UTF-8, or is compressed; HTTP 415.',
  RATE_LIMITED: 'Too many requests from one client; HTTP 429, `Retry-After` says when to go on.',
  HEADERS_TOO_LARGE: 'The headers of the request are too large; HTTP 431.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** What a client did wrong with a query, found before it is run. */
export const requestError = (code: ErrorCode, message: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Codes of a service that cannot answer now, for which the HTTP status is 503. */
export const unavailableCodes: ReadonlySet<unknown> = new Set<ErrorCode>([
  'STORE_UNAVAILABLE',
  'TIMEOUT',
  'OVERLOADED',
  'IDENTITY_PROVIDER_UNAVAILABLE',
]);

// Codes that Apollo and graphql-js give to requests that are themselves wrong: their messages speak of the request only.
const requestCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_COSTLY',
  'QUERY_NOT_TRUSTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** An error as a client sees it. */
interface ShownError {
  readonly code: ErrorCode;
  readonly message: string;
  /** The status where the answer has nothing else. */
  readonly status: number;
  readonly more: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a client may know of an error that the graph or the store threw; null for a fault of ours. */
export const shownError = (error: unknown): ShownError | null => {
  if (error instanceof AmbiguousNameError)
    return {
      code: 'AMBIGUOUS_NAME',
      message: error.message,
      status: 400,
      more: { candidates: error.candidates },
    };
  if (error instanceof InvalidChangeError)
    return { code: 'BAD_USER_INPUT', message: error.message, status: 400, more: { problems: error.problems } };
  if (error instanceof StaleVersionError) {
    const { message, version, changed, changes } = error;
    return { code: 'CONFLICT', message, status: 409, more: { version, changed, changes } };
  }
  if (error instanceof StoreConflictError) {
    const message = 'Another writer was faster, and nothing was changed. Try again.';
    return { code: 'CONFLICT', message, status: 409, more: { version: null, changed: [], changes: [] } };
  }
  if (error instanceof InvalidArgumentError)
    return { code: 'BAD_USER_INPUT', message: error.message, status: 400, more: {} };
  if (error instanceof StoreUnavailableError) {
    const message = 'The database does not answer at the moment. Try again in a few seconds.';
    return { code: 'STORE_UNAVAILABLE', message, status: 503, more: {} };
  }
  if (error instanceof StoreTimeoutError || error instanceof StoreAbortedError) {
    const message = 'The answer took too long. Ask for fewer or smaller pages.';
    return { code: 'TIMEOUT', message, status: 503, more: {} };
  }
  if (error instanceof OverloadedError) return { code: 'OVERLOADED', message: error.message, status: 503, more: {} };
  return error instanceof AccessError ? shownRefusal(error) : null;
};

/** RFC 6750, section 3: what the client is told beside the status. */
const shownRefusal = (error: AccessError): ShownError | null => {
  const { message } = error;
  const challenge = (reason: string): Readonly<Record<string, string>> => ({
    'www-authenticate': `Bearer realm="policy-graph"${reason}`,
  });
  if (error instanceof UnauthenticatedError) {
    const headers = challenge(error.sent ? ', error="invalid_token"' : '');
    return { code: 'UNAUTHENTICATED', message, status: 401, more: {}, headers };
  }
  if (error instanceof ForbiddenError) {
    return { code: 'FORBIDDEN', message, status: 403, more: {}, headers: challenge(', error="insufficient_scope"') };
  }
  if (error instanceof TooManyFailuresError) {
    const headers = { 'retry-after': String(error.retryAfterSeconds) };
    return { code: 'RATE_LIMITED', message, status: 429, more: {}, headers };
  }
  if (error instanceof IdentityProviderUnavailableError)
    return { code: 'IDENTITY_PROVIDER_UNAVAILABLE', message, status: 503, more: {} };
  if (error instanceof KeyRequestError) return { code: 'BAD_USER_INPUT', message, status: 400, more: {} };
  return error instanceof MalformedCredentialError ? { code: 'BAD_REQUEST', message, status: 400, more: {} } : null;
};

export const internalError = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong on our side; the log of the service has the cause.',
} as const;

export const createFormatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof StoreUnavailableError) log.warn({ err: cause }, 'the store is unavailable');
    const shown = shownError(cause);
    if (shown !== null)
      return { ...formatted, message: shown.message, extensions: { code: shown.code, ...shown.more } };
    const code = codeOf(formatted, cause);
    if (requestCodes.has(code)) return { ...formatted, extensions: { code } };
    log.error({ err: cause }, 'a request failed');
    return { ...formatted, message: internalError.message, extensions: { code: internalError.code } };
  };

/** Apollo gives what its validation and persisted queries refuse a code of its own, or none. */
const codeOf = ({ extensions }: GraphQLFormattedError, error: unknown): unknown => {
  const code = extensions?.['code'];
  if (!(error instanceof GraphQLError)) return code;
  const original = error.originalError;
  if (code === 'GRAPHQL_VALIDATION_FAILED' && original instanceof GraphQLError)
    return original.extensions['code'] ?? code;
  const status = (error.extensions['http'] as { readonly status?: number } | undefined)?.status ?? 500;
  return code === 'INTERNAL_SERVER_ERROR' && original === undefined && status >= 400 && status < 500
    ? 'BAD_REQUEST'
    : code;
};
