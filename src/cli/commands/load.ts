/** `load`. */
import { readConfig } from '../../config.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import { jsonOption } from '../screen.js';

export const loadCommand: RegisterCommand = (program) => {
  program
    .command('load')
    .description('load a large set: CSV files of export-csv, or seeds; removes nothing')
    .argument('<folder>', 'folder of the CSV files, or of seeds (reference/ and bulletins/)')
    .option(...jsonOption, false)
    .addHelpText('after', examples(['load csv-files', 'what export-csv wrote, in batches']))
    .action(async (folder: string, options: { readonly json: boolean }) => {
      const { load } = await import('../load.js');
      await load(readConfig(process.env), folder, process.stdout, options);
    });
};
