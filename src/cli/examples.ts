/** Examples below a command's help: each a command line and what it does. */

/** The text for `.addHelpText('after', …)`. Commands are written without the program's name. */
export const examples = (...lines: readonly (readonly [command: string, does: string])[]): string =>
  ['', 'Examples:', ...lines.flatMap(([command, does]) => [`  # ${does}`, `  $ policy-graph ${command}`])].join('\n');
