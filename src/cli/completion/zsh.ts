/** The completion script for zsh, with descriptions. */
import { flattened, lastWord, type CompletedCommand, type CompletedOption } from './words.js';

export const zshScript = (commands: readonly CompletedCommand[], options: readonly CompletedOption[]): string =>
  `${[
    '#compdef policy-graph',
    // Not `path`, which zsh ties to PATH.
    '_policy_graph() {',
    '  local typed= word',
    '  local -a offered flags',
    '  for word in ${words[2,CURRENT-1]}; do',
    '    [[ $word == -* ]] || typed="$typed $word"',
    '  done',
    '  case "$typed ${words[CURRENT-1]}" in',
    ...flattened(commands).flatMap(({ path, options: own }) =>
      own.filter(({ takesValue }) => takesValue).map(({ flags, choices }) => valueCase(path, flags, choices)),
    ),
    '  esac',
    '  case "$typed" in',
    `    '') offered=(${described(commands)}); flags=(${flagsOf(options)}) ;;`,
    ...flattened(commands)
      .reverse()
      .map(
        ({ path, inner, options: own, choices }) =>
          `    ' ${path}'|' ${path} '*) offered=(${[described(inner), ...choices.map(quoted)].join(' ')}); flags=(${flagsOf(own)}) ;;`,
      ),
    '  esac',
    '  if [[ $PREFIX == -* ]]; then',
    "    _describe -o 'option' flags",
    '  elif (( ${#offered} )); then',
    "    _describe 'command' offered",
    '  else',
    '    _files',
    '  fi',
    '}',
    'if [[ "${funcstack[1]}" == _policy_graph ]]; then _policy_graph "$@"; else compdef _policy_graph policy-graph; fi',
  ].join('\n')}\n`;

const valueCase = (path: string, flags: readonly string[], choices: readonly string[]): string => {
  const patterns = flags.map((flag) => `' ${path}'*' ${flag}'`).join('|');
  return `    ${patterns}) ${choices.length === 0 ? '_files' : `compadd -- ${choices.map(quoted).join(' ')}`}; return ;;`;
};

const described = (commands: readonly CompletedCommand[]): string =>
  commands.map((command) => quoted(`${lastWord(command)}:${command.description}`)).join(' ');

const flagsOf = (options: readonly CompletedOption[]): string =>
  options.flatMap(({ flags, description }) => flags.map((flag) => quoted(`${flag}:${description}`))).join(' ');

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
