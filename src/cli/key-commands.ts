/** `key` on the command line: its subcommands, their options and examples. */
import { Option, type Command } from 'commander';
import { scopeNames } from '../access/scopes.js';
import { readConfig } from '../config.js';
import { createKey, generateKey, listAllKeys, revokeKey, type KeyCreateOptions, type Streams } from './key.js';

const streams: Streams = {
  out: (line) => {
    console.log(line);
  },
  note: (line) => {
    console.error(line);
  },
};

/** Fills the command `key`. */
export const addKeyCommands = (key: Command): void => {
  key.description('API keys: who may read, change facts, import, and manage keys').addHelpText(
    'after',
    `
Examples:
  $ policy-graph key create --name "Import job on build-2" --role curator --scope import --expires 2027-01-01
  $ policy-graph key list --json
  $ policy-graph key revoke 4fT9aZ0bQ1xY

A running service holds the embedded database: stop it first, or use the mutations createApiKey and revokeApiKey.
With Neo4j these commands work beside running services. docs/access.md has more.`,
  );

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
    .option('--json', 'one JSON object', false)
    .action((options: KeyCreateOptions) => createKey(readConfig(process.env), options, streams));

  key
    .command('list')
    .description('list the keys, those made last first')
    .option('--json', 'a JSON list', false)
    .action((options: { json: boolean }) => listAllKeys(readConfig(process.env), options, streams));

  key
    .command('revoke')
    .description('revoke a key: running services refuse it within 5 seconds')
    .argument('<id>', 'id of the key, as `key list` shows it')
    .action((id: string) => revokeKey(readConfig(process.env), id, streams));

  key
    .command('generate')
    .description('make a key and its hash for ADMIN_KEY_HASH, without a store')
    .option('--json', 'one JSON object', false)
    .action((options: { json: boolean }) => {
      generateKey(options, streams);
    });
};
