/** The page docs/cli.md, derived from the commands themselves. */
import type { Argument, Command, Option } from 'commander';
import { exitCodes } from '../src/cli/exit-codes.js';
import { createProgram } from '../src/cli/program.js';

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  ok: 'done',
  failed: 'refused or failed: the message on standard error says why and what to do',
  usage: 'the command line is wrong: an unknown command or option, or an argument that is missing',
  unavailable: 'the database cannot be reached or opened, is in use by another process, or refuses the login',
  findings: 'done, and something is left to be looked at: see the command',
};

/** The page as markdown. */
export const deriveCliPage = (): string => {
  const program = createProgram();
  return [
    '<!-- Generated from src/cli by `npm run generate`. -->',
    '',
    '# The command line',
    '',
    'After `npm run build` the command is `node dist/cli/main.js`; `npm link` makes it `policy-graph`. Settings come from environment variables',
    '([operating](operating.md#settings)). Results go to standard output, errors to standard error. With `--json` a result is one JSON document and',
    'nothing else is printed. Progress is a bar on a terminal and plain lines elsewhere. `NO_COLOR=1` takes colours away.',
    '',
    ...table(
      ['exit code', 'meaning'],
      Object.entries(exitCodes).map(([name, code]) => [String(code), meanings[name as keyof typeof exitCodes]]),
    ),
    ...program.commands.flatMap(section),
  ].join('\n');
};

const section = (command: Command): string[] => {
  const options = command.createHelp().visibleOptions(command);
  return [
    `## policy-graph ${command.name()}`,
    '',
    sentence(command.description()),
    '',
    ...fenced(`policy-graph ${command.name()} ${command.usage()}`),
    ...(command.registeredArguments.length === 0
      ? []
      : table(['argument', 'meaning'], command.registeredArguments.map(argumentRow))),
    ...table(['option', 'meaning'], options.map(optionRow)),
    ...examplesOf(command),
    ...command.commands.flatMap((inner) => [
      `### policy-graph ${command.name()} ${inner.name()}`,
      '',
      sentence(inner.description()),
      '',
      ...fenced(`policy-graph ${command.name()} ${inner.name()} ${inner.usage()}`),
      ...table(['option', 'meaning'], inner.createHelp().visibleOptions(inner).map(optionRow)),
      ...examplesOf(inner),
    ]),
  ];
};

const argumentRow = (argument: Argument): string[] => [
  `\`${argument.required ? `<${argument.name()}>` : `[${argument.name()}]`}\``,
  argument.description +
    (argument.argChoices === undefined ? '' : `: ${argument.argChoices.join(', ')}`) +
    defaultOf(argument.defaultValue),
];

const optionRow = (option: Option): string[] => [
  `\`${option.flags}\``,
  option.description + (option.isBoolean() || option.negate ? '' : defaultOf(option.defaultValue)),
];

const defaultOf = (value: unknown): string =>
  value === undefined || value === false ? '' : `; by default \`${JSON.stringify(value).replaceAll('"', '')}\``;

/** The examples are text that follows the help: what is printed after the options. */
const examplesOf = (command: Command): string[] => {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
    getOutHasColors: () => false,
  });
  command.outputHelp();
  const text = help.split('\nExamples:\n')[1];
  if (text === undefined) throw new Error(`${command.name()} has no examples.`);
  return fenced(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^ {2}(\$ )?/, ''))
      .join('\n'),
  );
};

const fenced = (text: string): string[] => ['```sh', text.trim(), '```', ''];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...others] = all;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line), ''];
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
