/** What can go wrong in a store, translated once at the adapters. Messages are for people and leak no driver text. */

export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

/** The database cannot be reached, or refuses us. Worth trying again later unless `permanent`. */
export class StoreUnavailableError extends StoreError {
  override readonly name = 'StoreUnavailableError';
  readonly permanent: boolean;

  constructor(message: string, options: ErrorOptions & { readonly permanent?: boolean } = {}) {
    super(message, options);
    this.permanent = options.permanent ?? false;
  }
}

/** What the store holds is not for this program as it is: newer than the program, or half restored. */
export class StoreStateError extends StoreError {
  override readonly name = 'StoreStateError';
}

/** The statement took longer than it may. */
export class StoreTimeoutError extends StoreError {
  override readonly name = 'StoreTimeoutError';
}

/** The caller gave up before the answer came. */
export class StoreAbortedError extends StoreError {
  override readonly name = 'StoreAbortedError';
}

/** A write would break a uniqueness constraint, or lost a race with another one. */
export class StoreConflictError extends StoreError {
  override readonly name = 'StoreConflictError';
}

/** The statement or its parameters are wrong: a fault of ours. `cause` has the database's words, for the log only. */
export class StatementError extends StoreError {
  override readonly name = 'StatementError';
}
