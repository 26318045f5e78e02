/** Why a change was refused. The API gives each its code. */

/** A field that is not what whoever asked knew: what it holds now. */
export interface ChangedField {
  readonly field: string;
  readonly current: readonly string[];
}

/** A change that came in between. */
export interface LaterChange {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** The input is not what the graph can hold. Nothing was changed. */
export class InvalidChangeError extends Error {
  override readonly name = 'InvalidChangeError';
  /** Every one that was found, each a sentence that names its place. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      problems.length === 1
        ? (problems[0] ?? '')
        : [`${String(problems.length)} problems; nothing was changed.`, ...problems].join('\n'),
    );
    this.problems = problems;
  }
}

/** What is stored is not what the actor knew. Nothing was changed. */
export class StaleVersionError extends Error {
  override readonly name = 'StaleVersionError';
  /** The version that is stored now; null when nothing is. */
  readonly version: string | null;
  readonly changed: readonly ChangedField[];
  readonly changes: readonly LaterChange[];

  constructor(
    message: string,
    {
      version = null,
      changed = [],
      changes = [],
    }: {
      readonly version?: string | null;
      readonly changed?: readonly ChangedField[];
      readonly changes?: readonly LaterChange[];
    } = {},
  ) {
    super(message);
    this.version = version;
    this.changed = changed;
    this.changes = changes;
  }
}
