/** Errors as the API shows them: a code, what happened, what to do. Nothing internal leaves the service. */
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { AmbiguousNameError, InvalidArgumentError } from '../graph/errors.js';
import { StoreAbortedError, StoreTimeoutError, StoreUnavailableError } from '../store/errors.js';

/** `extensions.code` of our own errors; Apollo adds GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED and BAD_REQUEST. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument is wrong; the message says which and what was expected.',
  AMBIGUOUS_NAME: 'Several entities share the name; `extensions.candidates` has their ids.',
  STORE_UNAVAILABLE: 'The database does not answer. Try again; the HTTP status is 503.',
  TIMEOUT: 'The answer took too long. Ask for less; the HTTP status is 503.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; the log of the service has the cause.',
} as const;

type ErrorCode = keyof typeof errorCodes;

/** Codes of a service that cannot answer now, for which the HTTP status is 503. */
export const unavailableCodes: ReadonlySet<unknown> = new Set<ErrorCode>(['STORE_UNAVAILABLE', 'TIMEOUT']);

// Codes that Apollo and graphql-js give to requests that are themselves wrong: their messages speak of the request only.
const requestCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export const createFormatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const shown = (code: ErrorCode, message: string, more: object = {}): GraphQLFormattedError => ({
      ...formatted,
      message,
      extensions: { code, ...more },
    });
    if (cause instanceof AmbiguousNameError)
      return shown('AMBIGUOUS_NAME', cause.message, { candidates: cause.candidates });
    if (cause instanceof InvalidArgumentError) return shown('BAD_USER_INPUT', cause.message);
    if (cause instanceof StoreUnavailableError) {
      log.warn({ err: cause }, 'the store is unavailable');
      return shown('STORE_UNAVAILABLE', 'The database does not answer at the moment. Try again in a few seconds.');
    }
    if (cause instanceof StoreTimeoutError || cause instanceof StoreAbortedError) {
      return shown('TIMEOUT', 'The answer took too long. Ask for fewer or smaller pages.');
    }
    const code = formatted.extensions?.['code'];
    if (requestCodes.has(code)) return { ...formatted, extensions: { code } };
    log.error({ err: cause }, 'a request failed');
    return shown('INTERNAL_SERVER_ERROR', 'Something went wrong on our side; the log of the service has the cause.');
  };
