/** What a caller of the graph can do wrong, and what it may have to wait for. The API shows the message and the code. */

export class InvalidArgumentError extends Error {
  override readonly name: string = 'InvalidArgumentError';
}

/** A name that several entities share; `candidates` are their ids. */
export class AmbiguousNameError extends InvalidArgumentError {
  override readonly name = 'AmbiguousNameError';
  readonly candidates: readonly string[];

  constructor(name: string, candidates: readonly string[]) {
    super(
      `${String(candidates.length)} entities are called "${name}": ${candidates.join(', ')}. Ask for one of these ids, or name the type.`,
    );
    this.candidates = candidates;
  }
}

/** More waits to be computed than can be before anybody's deadline. Worth trying again later. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';

  constructor() {
    super('Too much is being computed at the moment. Try again in a few seconds.');
  }
}
