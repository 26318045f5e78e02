/** The completion script for bash 3.2 and later. It needs no package, and starts no process when somebody presses the key. */
import { flattened, lastWord, type CompletedCommand, type CompletedOption } from './words.js';

export const bashScript = (commands: readonly CompletedCommand[], options: readonly CompletedOption[]): string =>
  `${[
    '# bash completion for policy-graph',
    '_policy_graph() {',
    '  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} typed= words= at',
    '  for ((at = 1; at < COMP_CWORD; at++)); do',
    '    [[ ${COMP_WORDS[at]} == -* ]] || typed="$typed ${COMP_WORDS[at]}"',
    '  done',
    '  COMPREPLY=()',
    '  case "$typed $previous" in',
    ...flattened(commands).flatMap(({ path, options: own }) =>
      own.filter(({ takesValue }) => takesValue).map(({ flags, choices }) => valueCase(path, flags, choices)),
    ),
    '  esac',
    '  case "$typed" in',
    `    '') words=${quoted([...commands.map(lastWord), ...flagsOf(options)])} ;;`,
    // Longer paths first: `key` takes in `key create` otherwise.
    ...flattened(commands).reverse().map(commandCase),
    '  esac',
    '  # Where nothing is offered, bash completes the name of a file.',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -o default -F _policy_graph policy-graph',
  ].join('\n')}\n`;

const valueCase = (path: string, flags: readonly string[], choices: readonly string[]): string => {
  const patterns = flags.map((flag) => `' ${path}'*' ${flag}'`).join(' | ');
  const offer = choices.length === 0 ? '' : ` COMPREPLY=($(compgen -W ${quoted(choices)} -- "$current"));`;
  return `    ${patterns})${offer} return ;;`;
};

const commandCase = ({ path, inner, options, choices, takesArguments }: CompletedCommand): string => {
  const words = [...inner.map(lastWord), ...choices];
  const all = `words=${quoted([...words, ...flagsOf(options)])}`;
  // A file is meant until a dash is typed.
  const offer = takesArguments && words.length === 0 ? `[[ $current != -* ]] || ${all}` : all;
  return `    ' ${path}' | ' ${path} '*) ${offer} ;;`;
};

const flagsOf = (options: readonly CompletedOption[]): string[] =>
  options.flatMap(({ flags }) => flags.filter((flag) => flag.startsWith('--')));

const quoted = (words: readonly string[]): string => `'${words.join(' ')}'`;
