/** What is wrong with seed files: every problem of all files at once, each with its place. */

export interface SeedProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The place in the file: `articles[3].facts[0].to`. */
  readonly path: string;
  /** What is wrong and what was expected. */
  readonly message: string;
}

export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    super(
      [
        `The seeds have ${String(problems.length)} problem${problems.length === 1 ? '' : 's'}; nothing was changed.`,
        ...problems.map(problemLine),
      ].join('\n'),
    );
    this.problems = problems;
  }
}

/** `file:line path: message` */
export const problemLine = ({ file, line, path, message }: SeedProblem): string =>
  `${file}:${String(line)} ${path}: ${message}`;
