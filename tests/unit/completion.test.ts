/** The completion scripts in the shells themselves: bash on a terminal of its own; zsh and fish where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, Option } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completionScript } from '../../src/cli/commands/completion.js';
import { createProgram } from '../../src/cli/program.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'completion-'));
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    writeFileSync(path.join(folder, shell), completionScript(createProgram(), shell));
    writeFileSync(path.join(folder, `nested.${shell}`), completionScript(nested(), shell));
  }
  writeFileSync(path.join(folder, 'graph.ndjson'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A program with commands in a command, and an option of few words. */
const nested = (): Command => {
  const program = new Command('policy-graph');
  const key = program.command('key').description("the keys' ring");
  key
    .command('create')
    .description('one more')
    .addOption(new Option('--role <role>').choices(['reader', 'curator']));
  key.command('revoke').description('one less').argument('<id>');
  return program;
};

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** What bash offers for the words; the last one is being typed. */
const inBash = (script: string, ...words: readonly string[]): string[] =>
  execFileSync(
    'bash',
    [
      '--norc',
      '-c',
      'source "$1"; shift; COMP_WORDS=(policy-graph "$@"); COMP_CWORD=$#; _policy_graph; printf "%s\\n" "${COMPREPLY[@]}"',
      'bash',
      path.join(folder, script),
      ...words,
    ],
    { encoding: 'utf8' },
  )
    .split('\n')
    .filter((word) => word !== '');

describe('bash', () => {
  it.each([
    [['res'], ['restore']],
    [['ver'], ['verify', 'version']],
    [['--'], ['--version', '--help']],
    [['seed', '--d'], ['--dry-run']],
    [['seed', '--json', '--f'], ['--from']],
    [
      ['restore', '--'],
      ['--replace', '--yes', '--json', '--help'],
    ],
    [['restore', ''], []],
    [['seed', '--from', ''], []],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', '--help'],
    ],
    [['nothing', ''], []],
  ])('offers after %j: %j', (typed, offered) => {
    expect(inBash('bash', ...typed)).toEqual(offered);
  });

  it.each([
    [
      ['key', ''],
      ['create', 'revoke', '--help'],
    ],
    [['key', 'create', '--r'], ['--role']],
    [['key', 'create', '--role', 'c'], ['curator']],
    [['key', 'revoke', ''], []],
  ])('offers inside of a command after %j: %j', (typed, offered) => {
    expect(inBash('nested.bash', ...typed)).toEqual(offered);
  });

  it('offers every command that there is', () => {
    expect(inBash('bash', '')).toEqual([
      ...createProgram().commands.map((command) => command.name()),
      '--version',
      '--help',
    ]);
  });

  it('does not run what is typed', () => {
    const mark = path.join(folder, 'ran');
    expect(inBash('bash', 'restore', `$(touch ${mark})`, '--y')).toEqual(['--yes']);
    expect(spawnSync('test', ['-e', mark]).status).toBe(1);
  });

  // util-linux's `script` gives bash a terminal, so that the key does what it does for a person.
  it.runIf(process.platform === 'linux')('completes a command, an option and a file when Tab is pressed', () => {
    const { stdout } = spawnSync('script', ['-qec', 'bash --norc --noprofile -i', '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      input: [
        'source ./bash; policy-graph() { printf "ran:%s:\\n" "$*"; }',
        'policy-graph resto\tgra\t--repl\t',
        'policy-graph seed --from ./gra\t',
        'exit',
        '',
      ].join('\n'),
      env: { PATH: process.env['PATH'], TERM: 'dumb' },
      timeout: 20_000,
    });
    expect(stdout).toContain('ran:restore graph.ndjson --replace:');
    expect(stdout).toContain('ran:seed --from ./graph.ndjson:');
  });
});

describe.runIf(has('fish'))('fish', () => {
  const offered = (script: string, line: string): string[] =>
    execFileSync('fish', ['--no-config', '-c', `source ${path.join(folder, script)}; complete -C '${line}'`], {
      encoding: 'utf8',
      cwd: folder,
    })
      .split('\n')
      .map((row) => row.split('\t')[0] ?? '')
      .filter((word) => word !== '');

  it('offers commands, options, words and files', () => {
    expect(offered('fish', 'policy-graph res')).toEqual(['restore']);
    expect(offered('fish', 'policy-graph restore --re')).toEqual(['--replace']);
    expect(offered('fish', 'policy-graph restore gra')).toEqual(['graph.ndjson']);
    expect(offered('fish', 'policy-graph completion ').sort()).toEqual(['bash', 'fish', 'zsh']);
    expect(offered('nested.fish', 'policy-graph key ').sort()).toEqual(['create', 'revoke']);
    expect(offered('nested.fish', 'policy-graph key create --role ').sort()).toEqual(['curator', 'reader']);
  });
});

describe.runIf(has('zsh'))('zsh', () => {
  it('offers commands and options on a terminal', () => {
    const typed = (line: string): string =>
      [
        'zmodload zsh/zpty; zpty z zsh -f -i',
        `zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -D; source ${path.join(folder, 'zsh')}; policy-graph() { print "ran:$*:" }'`,
        'sleep 0.5',
        `zpty -w -n z $'${line}\\n'`,
        'sleep 1; zpty -r -t z out; while zpty -r -t z more; do out+=$more; done; print -r -- "$out"',
      ].join('\n');
    const run = (line: string): string =>
      execFileSync('zsh', ['-f', '-c', typed(line)], { encoding: 'utf8', cwd: folder });
    expect(run('policy-graph resto\\t --repl\\t')).toContain('ran:restore --replace:');
  });
});
