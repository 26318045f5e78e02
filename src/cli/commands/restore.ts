/** `restore`. */
import { readConfig } from '../../config.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import type { RestoreCommandOptions } from '../restore.js';
import { jsonOption } from '../screen.js';

export const restoreCommand: RegisterCommand = (program) => {
  program
    .command('restore')
    .description('fill an empty store from a backup; an interrupted restore is completed by the same command')
    .argument('<file>', 'the file that backup wrote, on this engine or the other one')
    .option('--replace', 'remove what the store holds first; asks on a terminal', false)
    .option('--yes', 'answer that question with yes', false)
    .option(...jsonOption, false)
    .addHelpText(
      'after',
      examples(
        ['restore graph.ndjson.gz', 'into an empty store'],
        ['restore graph.ndjson.gz --replace --yes', 'instead of what the store holds, without a question'],
      ),
    )
    .action(async (file: string, options: RestoreCommandOptions) => {
      const { restore } = await import('../restore.js');
      await restore(readConfig(process.env), file, options, { screen: process.stdout, input: process.stdin });
    });
};
