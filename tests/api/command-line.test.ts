/** The built command as scripts and people run it: exit codes, JSON, questions, and what goes to which output. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'command-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = packagePath('dist', 'cli', 'main.js');

const run = (args: readonly string[], environment: Record<string, string> = {}): Ran =>
  spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'data'), ...environment },
  });

/** The same on a terminal, with what a person types. */
const onTerminal = (args: readonly string[], typed: string, environment: Record<string, string> = {}): string =>
  spawnSync('script', ['-qec', [process.execPath, main, ...args].join(' '), '/dev/null'], {
    encoding: 'utf8',
    input: typed,
    env: { PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'data'), TERM: 'xterm', ...environment },
  }).stdout;

const json = ({ stdout }: Ran): unknown => JSON.parse(stdout);
const world = packagePath('tests', 'fixtures', 'seeds');
const inFolder = (name: string): string => path.join(folder, name);

describe('exit codes', () => {
  it.each([
    ['help', ['--help'], 0],
    ['the version', ['--version'], 0],
    ['an unknown command', ['sed'], 2],
    ['an unknown option', ['seed', '--dry'], 2],
    ['a missing argument', ['backup'], 2],
    ['a file that is not there', ['verify', 'nothing.ndjson'], 1],
    ['a folder with nothing to load', ['load', '/dev'], 1],
  ])('for %s', (_what, args, status) => {
    expect(run(args).status).toBe(status);
  });

  it('for a database that is not there', () => {
    const { status, stderr } = run(['seed', '--json'], { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' });
    expect([status, stderr]).toEqual([3, expect.stringMatching(/^The database cannot be reached/)]);
  });

  it('with a word that is near a command', () => {
    expect(run(['restor']).stderr).toMatch(/^error: unknown command 'restor' \(did you mean restore\?\)/);
  });
});

it('goes from seeds to a backup, a check and a restore by JSON alone', () => {
  const seeded = json(run(['seed', '--from', world, '--json']));
  expect(seeded).toMatchObject({ dryRun: false, entities: { create: 26, change: 0, remove: 0 } });
  const backup = json(run(['backup', inFolder('a.ndjson.gz'), '--json'])) as { sha256: string; counts: object };
  expect(backup.counts).toEqual({ entities: 26, relationships: 40, records: 1 });
  const verified = json(run(['verify', inFolder('a.ndjson.gz'), '--json']));
  expect(verified).toMatchObject({ sha256: backup.sha256, engine: 'grafeo', keys: false });
  const elsewhere = { DATA_DIR: inFolder('other') };
  const restored = json(run(['restore', inFolder('a.ndjson.gz'), '--json'], elsewhere));
  expect(restored).toMatchObject({ sha256: backup.sha256, resumed: false, migrations: [] });
  expect(json(run(['seed', '--from', world, '--dry-run', '--json'], elsewhere))).toMatchObject({
    entities: { create: 0, change: 0, remove: 0 },
    relationships: { create: 0, change: 0, remove: 0 },
  });
});

it('replaces a store only when somebody says so', () => {
  run(['seed', '--from', world, '--json']);
  run(['backup', inFolder('a.ndjson'), '--json']);
  const refused = run(['restore', inFolder('a.ndjson')]);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringMatching(/^The store is not empty: it holds 26/)]);
  const unasked = run(['restore', inFolder('a.ndjson'), '--replace']);
  expect([unasked.status, unasked.stderr]).toEqual([1, expect.stringContaining('add --yes')]);
  expect(run(['restore', inFolder('a.ndjson'), '--replace', '--yes']).status).toBe(0);
});

describe.runIf(process.platform === 'linux')('on a terminal', () => {
  it('asks before it replaces, and takes the typed word only', () => {
    run(['seed', '--from', world, '--json']);
    run(['backup', inFolder('a.ndjson'), '--json']);
    expect(onTerminal(['restore', inFolder('a.ndjson'), '--replace'], 'yes\n')).toContain('Nothing was changed.');
    const shown = onTerminal(['restore', inFolder('a.ndjson'), '--replace'], 'replace\n');
    expect(shown).toContain('Type "replace" to go on');
    expect(shown).toMatch(/\[█{30}\] 100% 67 lines read back and compared/);
    expect(shown).toContain('The store holds what');
  });

  it('shows bold titles, and none with NO_COLOR', () => {
    expect(onTerminal(['--help'], '')).toContain('\u001b[1m');
    expect(onTerminal(['--help'], '', { NO_COLOR: '1' })).not.toContain('\u001b[');
  });
});

it('keeps a backup that is there, and keys to their owner', () => {
  run(['seed', '--from', world, '--json']);
  writeFileSync(inFolder('a.ndjson'), 'precious');
  const { status, stderr } = run(['backup', inFolder('a.ndjson')]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('is there already')]);
  expect(readFileSync(inFolder('a.ndjson'), 'utf8')).toBe('precious');
  expect(run(['backup', inFolder('keys.ndjson'), '--with-keys']).status).toBe(0);
  expect(statSync(inFolder('keys.ndjson')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
});

it('says where a backup is damaged', () => {
  cpSync(packagePath('tests', 'fixtures', 'portable', 'first-release.ndjson'), inFolder('old.ndjson'));
  expect(run(['restore', inFolder('old.ndjson')]).stdout).toMatch(
    /Then brought to schema version \d+, as the backup is older/,
  );
  writeFileSync(inFolder('old.ndjson'), readFileSync(inFolder('old.ndjson'), 'utf8').slice(0, 5_000));
  const { status, stderr } = run(['verify', inFolder('old.ndjson')]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/old\.ndjson ends within line \d+: it was cut off\.\n$/);
});
