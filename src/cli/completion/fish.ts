/** The completion script for fish, with descriptions. */
import { lastWord, type CompletedCommand, type CompletedOption } from './words.js';

export const fishScript = (commands: readonly CompletedCommand[], options: readonly CompletedOption[]): string =>
  `${[
    '# fish completion for policy-graph',
    ...commands.map((command) => offer('__fish_use_subcommand', command)),
    ...options.map((option) => optionLine('__fish_use_subcommand', option)),
    ...commands.flatMap(ofCommand),
  ].join('\n')}\n`;

const ofCommand = (command: CompletedCommand): string[] => {
  const here = `__fish_seen_subcommand_from ${lastWord(command)}`;
  const inner = command.inner.map(lastWord);
  const before = inner.length === 0 ? here : `${here}; and not __fish_seen_subcommand_from ${inner.join(' ')}`;
  return [
    ...command.inner.map((each) => offer(before, each)),
    ...(command.choices.length > 0
      ? [`complete -c policy-graph -f -n ${quoted(here)} -a ${quoted(command.choices.join(' '))}`]
      : []),
    ...(command.takesArguments || inner.length > 0 ? [] : [`complete -c policy-graph -f -n ${quoted(here)}`]),
    ...command.options.map((option) => optionLine(before, option)),
    ...command.inner.flatMap((each) =>
      each.options.map((option) => optionLine(`${here}; and __fish_seen_subcommand_from ${lastWord(each)}`, option)),
    ),
  ];
};

const offer = (condition: string, command: CompletedCommand): string =>
  `complete -c policy-graph -f -n ${quoted(condition)} -a ${quoted(lastWord(command))} -d ${quoted(command.description)}`;

const optionLine = (condition: string, { flags, description, takesValue, choices }: CompletedOption): string => {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
  return `complete -c policy-graph -n ${quoted(condition)} ${names}${value} -d ${quoted(description)}`;
};

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
