/** `key`: its subcommands, their options and examples. */
import { Option, type Command } from 'commander';
import { scopeNames } from '../../access/scopes.js';
import { readConfig } from '../../config.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import type { KeyCreateOptions, Streams } from '../key.js';
import { jsonOption } from '../screen.js';

const streams: Streams = {
  out: (line) => {
    console.log(line);
  },
  note: (line) => {
    console.error(line);
  },
};

export const keyCommand: RegisterCommand = (program) => {
  const key = program
    .command('key')
    .description('API keys: who may read, change facts, import, and manage keys')
    .addHelpText(
      'after',
      `${examples(['key list', 'the keys there are; `policy-graph key create --help` says how to make one'])}

A running service holds the embedded database: stop it first, or use the mutations createApiKey and revokeApiKey.
With Neo4j these commands work beside running services. docs/access.md has more.`,
    );
  create(key);
  list(key);
  revoke(key);
  generate(key);
};

const create = (key: Command): void => {
  key
    .command('create')
    .description('make a key; it is shown once')
    .requiredOption('--name <name>', 'who uses it, and where')
    .addOption(
      new Option('--role <role>', 'what its holder may do')
        .choices(['reader', 'curator', 'admin'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--scope <scopes...>', 'what it is narrowed to; without it, all that the role may').choices(
        scopeNames,
      ),
    )
    .option('--expires <day>', 'the first day (UTC) on which it is refused, such as 2027-01-01')
    .option(...jsonOption, false)
    .addHelpText(
      'after',
      examples([
        'key create --name "Import job on build-2" --role curator --scope import --expires 2027-01-01',
        'a key that may only import, for some weeks',
      ]),
    )
    .action(async (options: KeyCreateOptions) => {
      const { createKey } = await import('../key.js');
      await createKey(readConfig(process.env), options, streams);
    });
};

const list = (key: Command): void => {
  key
    .command('list')
    .description('list the keys, those made last first')
    .option(...jsonOption, false)
    .addHelpText('after', examples(['key list --json', 'the keys for a script; never the keys themselves']))
    .action(async (options: { json: boolean }) => {
      const { listAllKeys } = await import('../key.js');
      await listAllKeys(readConfig(process.env), options, streams);
    });
};

const revoke = (key: Command): void => {
  key
    .command('revoke')
    .description('revoke a key: running services refuse it within 5 seconds')
    .argument('<id>', 'id of the key, as `key list` shows it')
    .addHelpText('after', examples(['key revoke 4fT9aZ0bQ1xY', 'nobody comes in with it any more']))
    .action(async (id: string) => {
      const { revokeKey } = await import('../key.js');
      await revokeKey(readConfig(process.env), id, streams);
    });
};

const generate = (key: Command): void => {
  key
    .command('generate')
    .description('make a key and its hash for ADMIN_KEY_HASH, without a store')
    .option(...jsonOption, false)
    .addHelpText('after', examples(['key generate', 'the first key of a service that runs in a container']))
    .action(async (options: { json: boolean }) => {
      const { generateKey } = await import('../key.js');
      generateKey(options, streams);
    });
};
