/** `check`. */
import { Option } from 'commander';
import { readConfig } from '../../config.js';
import { kindNames } from '../../graph/consistency/finding.js';
import type { CheckOptions } from '../check.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-codes.js';
import { jsonOption } from '../screen.js';

export const checkCommand: RegisterCommand = (program) => {
  program
    .command('check')
    .description('hold the graph against itself: contradictions, gaps, likely duplicates, stale targets, caveats')
    .option(...jsonOption, false)
    .addOption(new Option('--kind <kinds...>', 'only these kinds of finding').choices(kindNames))
    .option('--today <date>', 'the day as of which deadlines have passed; without it, today (UTC)')
    .option('--not-same <file>', 'a JSON file of pairs of ids that are not the same: [["agency:a", "agency:b"]]')
    .addHelpText(
      'after',
      examples(
        ['check', 'all findings; exit code 4 when one has the severity error'],
        ['check --kind likely_duplicate --not-same decisions.json', 'duplicates, without those that were decided'],
        [`check --json | jq '.findings[] | select(.severity == "error")'`, 'the errors, for a script'],
      ),
    )
    .action(async (options: CheckOptions) => {
      const { check } = await import('../check.js');
      const isFine = await check(readConfig(process.env), options, (line) => {
        console.log(line);
      });
      if (!isFine) process.exitCode = exitCodes.findings;
    });
};
