#!/usr/bin/env node
/** The command: serve, seed, import, load, export-csv, check-evidence, draft, review. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { ConfigError, readConfig } from '../config.js';
import { SeedError } from '../seed/problem.js';
import { StoreError } from '../store/errors.js';
import { checkEvidence } from './check-evidence.js';
import { CommandError } from './command-error.js';
import { draft, draftHelp, type DraftOptions } from './draft.js';
import { exportSeedsAsCsv, type ExportCsvOptions } from './export-csv.js';
import { importFiles, type ImportOptions } from './import.js';
import { load } from './load.js';
import { review, reviewHelp, type ReviewOptions } from './review.js';
import { seed, type SeedOptions } from './seed.js';
import { serve, type ServeOptions } from './serve.js';

/** Throws InvalidArgumentError. */
const confidence = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.');
  return value;
};

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
  .command('import')
  .description('bring seed files into the graph as one change, which is recorded and can be undone')
  .argument('<files...>', 'seed files in YAML; a draft must be decided on as a whole')
  .option('--dry-run', 'show the plan and change nothing', false)
  .option('--overwrite', 'write also what a curator wrote otherwise', false)
  .option('--reason <text>', 'why, for the history')
  .option('--json', 'print the plan and the change as JSON', false)
  .option('--server <address>', 'import through a running service instead of the local store')
  .addOption(new Option('--key <API key>', 'key of a curator, for --server').env('POLICY_GRAPH_KEY'))
  .addHelpText(
    'after',
    `
Examples:
  policy-graph import 2023-06-02.yaml --dry-run
  policy-graph import 2023-06-02.yaml --reason "Issue of 2 June"
  policy-graph import 2023-06-02.yaml --server http://localhost:4000 --key <API key>`,
  )
  .action((files: string[], options: ImportOptions) =>
    importFiles(readConfig(process.env), files, options, (line) => {
      console.log(line);
    }),
  );

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
  .command('draft')
  .description("read an issue's text and write a seed draft for review")
  .argument('<file>', 'text (any encoding), PDF or saved web page of the issue')
  .option('--out <file>', 'write the draft there instead of to standard output')
  .option('--json', 'JSON instead of YAML', false)
  .option('--gazetteer <folder>', 'folder of the seeds whose names are known')
  .option('--leave-out <bulletin>', 'take the names first said in this bulletin for unknown')
  .option('--date <day>', 'day of issue, when the text does not say it')
  .option('--text-out <file>', 'keep the text as it was read, in UTF-8')
  .addHelpText('after', draftHelp)
  .action(async (file: string, options: DraftOptions) => {
    process.exitCode = await draft(file, options, {
      out: (text) => process.stdout.write(text),
      note: (line) => {
        console.error(line);
      },
    });
  });

program
  .command('review')
  .description('decide on the proposals of a draft, paragraph beside proposal')
  .argument('<draft>', 'file of `policy-graph draft`')
  .option('--text <file>', "the issue's text; by default the file that the draft names, beside it")
  .option('--by <name>', 'who decides')
  .option('--seeds <folder>', 'folder of the seeds: entities to link to')
  .option('--decisions <file>', 'file of pairs that are not the same; by default decisions.yaml in the seeds')
  .option('--accept-above <confidence>', 'accept what is this sure and has no flag, and ask nothing', confidence)
  .option('--json', 'say as JSON how far the review is, and ask nothing', false)
  .addHelpText('after', reviewHelp)
  .action(async (file: string, options: ReviewOptions) => {
    process.exitCode = await review(file, options, {
      isInteractive: process.stdin.isTTY && process.stdout.isTTY,
      out: (line) => {
        console.log(line);
      },
      note: (line) => {
        console.error(line);
      },
    });
  });

try {
  await program.parseAsync();
} catch (error) {
  // What a person can act on is said plainly; anything else is a fault of ours and keeps its stack.
  const plain = [ConfigError, CommandError, SeedError, StoreError].some((type) => error instanceof type);
  console.error(plain ? (error as Error).message : error);
  process.exit(1);
}
