/** What is in a folder is in its list: commands, migrations and the tools of assistants; and each is what its users rely on. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.js';
import { commands } from '../../src/cli/commands.js';
import { createProgram } from '../../src/cli/program.js';
import { tools } from '../../src/mcp/tools.js';
import { packagePath } from '../../src/package-path.js';
import { firstVersion, migrations } from '../../src/store/migrations/index.js';

const filesOf = (...folder: readonly string[]): string[] =>
  readdirSync(packagePath(...folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''));

describe('commands', () => {
  const program = createProgram();

  it('are all listed', () => {
    expect(commands.length).toBe(filesOf('src', 'cli', 'commands').length);
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    '%s has examples in its help',
    (name, command) => {
      let help = '';
      command.configureOutput({
        writeOut: (text) => {
          help += text;
        },
      });
      command.outputHelp();
      expect(help).toMatch(new RegExp(`Examples:\\n {2}# .+\\n {2}\\$ policy-graph ${name}`));
    },
  );
});

describe('migrations', () => {
  it('stand in the documentation with what they do', () => {
    const page = readFileSync(packagePath('docs', 'migrations.md'), 'utf8').replaceAll(/ +\|/g, ' |');
    for (const { number, name, description } of migrations)
      expect(page).toContain(`\n| ${String(number)} | \`${name}\` | ${description} |\n`);
  });

  it('are all listed, one after the other, under the names of their files', () => {
    const named = migrations.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}`);
    expect(filesOf('src', 'store', 'migrations').filter((file) => /^\d/.test(file))).toEqual(named);
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => firstVersion + 1 + at));
  });
});

describe('tools of assistants', () => {
  const schema = buildASTSchema(readTypeDefs());

  it('are all listed', () => {
    expect(tools.length).toBe(filesOf('src', 'mcp', 'tools').length);
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))(
    '%s asks only what the schema answers',
    (_name, { query }) => {
      expect(validate(schema, parse(query))).toEqual([]);
    },
  );
});
