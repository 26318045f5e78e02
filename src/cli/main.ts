#!/usr/bin/env node
/** The command: serve, seed, load, export-csv, check-evidence, check, key. */
import { Command, Option } from 'commander';
import { ConfigError, readConfig } from '../config.js';
import { kindNames } from '../graph/consistency/finding.js';
import { SeedError } from '../seed/problem.js';
import { StoreError } from '../store/errors.js';
import { checkEvidence } from './check-evidence.js';
import { check, type CheckOptions } from './check.js';
import { CommandError } from './command-error.js';
import { exportSeedsAsCsv, type ExportCsvOptions } from './export-csv.js';
import { addKeyCommands } from './key-commands.js';
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

program
  .command('check')
  .description('hold the graph against itself: contradictions, gaps, likely duplicates, stale targets, caveats')
  .option('--json', 'one JSON object', false)
  .addOption(new Option('--kind <kinds...>', 'only these kinds of finding').choices(kindNames))
  .option('--today <date>', 'the day as of which deadlines have passed; without it, today (UTC)')
  .option('--not-same <file>', 'a JSON file of pairs of ids that are not the same: [["agency:a", "agency:b"]]')
  .addHelpText(
    'after',
    `
Exit codes: 0 without a finding of the severity error, 3 with one, 1 when the check could not be made.

Examples:
  $ policy-graph check
  $ policy-graph check --kind likely_duplicate --not-same decisions.json
  $ policy-graph check --json | jq '.findings[] | select(.severity == "error")'`,
  )
  .action(async (options: CheckOptions) => {
    const isFine = await check(readConfig(process.env), options, (line) => {
      console.log(line);
    });
    if (!isFine) process.exitCode = 3;
  });

addKeyCommands(program.command('key'));

try {
  await program.parseAsync();
} catch (error) {
  // What a person can act on is said plainly; anything else is a fault of ours and keeps its stack.
  const plain = [ConfigError, CommandError, SeedError, StoreError].some((type) => error instanceof type);
  console.error(plain ? (error as Error).message : error);
  process.exit(1);
}
