#!/usr/bin/env node
/** The command: serve, seed, load, export-csv, check-evidence, key. */
import { Command, Option } from 'commander';
import { scopeNames } from '../access/scopes.js';
import { ConfigError, readConfig } from '../config.js';
import { SeedError } from '../seed/problem.js';
import { StoreError } from '../store/errors.js';
import { checkEvidence } from './check-evidence.js';
import { CommandError } from './command-error.js';
import { exportSeedsAsCsv, type ExportCsvOptions } from './export-csv.js';
import { createKey, generateKey, listAllKeys, revokeKey, type KeyCreateOptions, type Streams } from './key.js';
import { load } from './load.js';
import { seed, type SeedOptions } from './seed.js';
import { serve, type ServeOptions } from './serve.js';

const program = new Command('policy-graph')
  .description('The knowledge graph of science and technology policy.')
  .showHelpAfterError()
  .addHelpText('after', '\nSettings come from environment variables; .env.example explains them.');

program
  .command('serve', { isDefault: true })
  .description('load the seeds and serve GraphQL over HTTP')
  .option('--no-seed', 'serve what the store holds, without loading the seeds')
  .action((options: ServeOptions) => serve(readConfig(process.env), options));

program
  .command('seed')
  .description('make the store hold what the seeds say')
  .option('--dry-run', 'show the plan and change nothing', false)
  .option('--from <folder>', 'folder of the seeds')
  .action((options: SeedOptions) => seed(readConfig(process.env), options));

program
  .command('load')
  .description('load a large set: CSV files of export-csv, or seeds; removes nothing')
  .argument('<folder>', 'folder of the CSV files, or of seeds (reference/ and bulletins/)')
  .action((folder: string) => load(readConfig(process.env), folder));

program
  .command('export-csv')
  .description('write the seeds as CSV files for neo4j-admin database import')
  .argument('<folder>', 'folder of the files; it is made')
  .option('--from <folder>', 'folder of the seeds')
  .action((folder: string, options: ExportCsvOptions) =>
    exportSeedsAsCsv(folder, options, (line) => {
      console.log(line);
    }),
  );

program
  .command('check-evidence')
  .description("hold the seeds' evidence against the text of the bulletins")
  .argument('[folder]', 'folder of the texts', '../shared/bulletins')
  .action((folder: string) => {
    if (
      !checkEvidence(folder, (line) => {
        console.log(line);
      })
    )
      process.exitCode = 1;
  });

const streams: Streams = {
  out: (line) => {
    console.log(line);
  },
  note: (line) => {
    console.error(line);
  },
};

const key = program
  .command('key')
  .description('API keys: who may read, change facts, import, and manage keys')
  .addHelpText(
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
    new Option('--role <role>', 'what its holder may do').choices(['reader', 'curator', 'admin']).makeOptionMandatory(),
  )
  .addOption(
    new Option('--scope <scopes...>', 'what it is narrowed to; without it, all that the role may').choices(scopeNames),
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

try {
  await program.parseAsync();
} catch (error) {
  // What a person can act on is said plainly; anything else is a fault of ours and keeps its stack.
  const plain = [ConfigError, CommandError, SeedError, StoreError].some((type) => error instanceof type);
  console.error(plain ? (error as Error).message : error);
  process.exit(1);
}
