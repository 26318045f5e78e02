/** The driver's errors in the port's words: what happened and what to do, without the driver's text or the statement. */
import neo4j, { type Neo4jError } from 'neo4j-driver';
import { StatementError, StoreConflictError, StoreError, StoreTimeoutError, StoreUnavailableError } from '../errors.js';

/** Whether the same statement may succeed when it is tried again at once. */
export const isTransient = (error: unknown): boolean => neo4j.isRetryableError(error) && !isTimeout(error);

/** The error that callers of the store see. Errors of ours pass unchanged. */
export const translated = (error: unknown, what: string): unknown => {
  if (error instanceof StoreError || !isNeo4jError(error)) return error;
  if (isTimeout(error)) return new StoreTimeoutError('The database took too long to answer.', { cause: error });
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') {
    return new StoreUnavailableError('The database cannot be reached. Check NEO4J_URI, and that Neo4j is running.', {
      cause: error,
    });
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new StoreUnavailableError('The database refused the login. Check NEO4J_USERNAME and NEO4J_PASSWORD.', {
      cause: error,
      permanent: true,
    });
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailableError('The database does not exist. Check NEO4J_DATABASE.', {
      cause: error,
      permanent: true,
    });
  }
  if (error.code.startsWith('Neo.ClientError.Schema.Constraint')) {
    return new StoreConflictError('The write conflicts with what is stored.', { cause: error });
  }
  if (neo4j.isRetryableError(error))
    return new StoreUnavailableError('The database is busy or changing its leader. Try again.', { cause: error });
  return new StatementError(`Neo4j refused ${what}.`, { cause: error });
};

const isNeo4jError = (error: unknown): error is Neo4jError =>
  error instanceof Error && error.name === 'Neo4jError' && 'code' in error;

const isTimeout = (error: unknown): boolean =>
  isNeo4jError(error) &&
  (error.code.includes('TransactionTimedOut') || error.message.includes('Connection acquisition timed out'));
