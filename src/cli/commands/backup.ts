/** `backup`. */
import { readConfig } from '../../config.js';
import type { BackupCommandOptions } from '../backup.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import { jsonOption } from '../screen.js';

export const backupCommand: RegisterCommand = (program) => {
  program
    .command('backup')
    .description('write everything that the store holds into one file')
    .argument('<file>', 'the file; compressed when its name ends in .gz')
    .option('--overwrite', 'replace a file that is there', false)
    .option('--with-keys', 'also the hashes of API keys; the file can then be read by its owner only', false)
    .option(...jsonOption, false)
    .addHelpText(
      'after',
      examples(
        ['backup graph.ndjson.gz', 'entities, relationships and records of the store, compressed'],
        ['backup graph.ndjson --overwrite --json', 'the same as plain lines; the digest and the counts for a script'],
      ),
    )
    .action(async (file: string, options: BackupCommandOptions) => {
      const { backup } = await import('../backup.js');
      await backup(readConfig(process.env), file, options, process.stdout);
    });
};
