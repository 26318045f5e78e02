/** `seed`. */
import { readConfig } from '../../config.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import { jsonOption } from '../screen.js';
import type { SeedOptions } from '../seed.js';

export const seedCommand: RegisterCommand = (program) => {
  program
    .command('seed')
    .description('make the store hold what the seeds say')
    .option('--dry-run', 'show the plan and change nothing', false)
    .option('--from <folder>', 'folder of the seeds')
    .option(...jsonOption, false)
    .addHelpText(
      'after',
      examples(
        ['seed', 'the seeds of this package into the store'],
        ['seed --dry-run --from my-seeds', 'what a folder of seeds would change'],
        ['seed --dry-run --json', 'the size of the plan for a script'],
      ),
    )
    .action(async (options: SeedOptions) => {
      const { seed } = await import('../seed.js');
      await seed(readConfig(process.env), options);
    });
};
