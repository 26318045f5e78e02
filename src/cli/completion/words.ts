/** What can follow on a command line: read from the commands themselves. */
import type { Command, Option } from 'commander';

export interface CompletedOption {
  /** `--from`, and `-h` where there is a short form. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

export interface CompletedCommand {
  /** `seed`, or `key create`. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** Words that an argument can be; otherwise an argument is a file. */
  readonly choices: readonly string[];
  readonly takesArguments: boolean;
  readonly inner: readonly CompletedCommand[];
}

/** The commands of the program, with those inside of them. */
export const completedCommands = (program: Command, before = ''): CompletedCommand[] =>
  program.commands.map((command) => {
    const path = `${before}${command.name()}`;
    return {
      path,
      description: command.description(),
      options: optionsOf(command),
      choices: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
      takesArguments: command.registeredArguments.length > 0,
      inner: completedCommands(command, `${path} `),
    };
  });

export const optionsOf = (command: Command): CompletedOption[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option: Option) => ({
      flags: [option.long, option.short].filter((flag) => flag !== undefined),
      description: option.description,
      takesValue: option.required || option.optional,
      choices: option.argChoices ?? [],
    }));

/** The commands and all inside of them, one after the other. */
export const flattened = (commands: readonly CompletedCommand[]): CompletedCommand[] =>
  commands.flatMap((command) => [command, ...flattened(command.inner)]);

/** The last word of a path. */
export const lastWord = ({ path }: CompletedCommand): string => path.split(' ').at(-1) ?? path;
