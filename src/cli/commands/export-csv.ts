/** `export-csv`. */
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import type { ExportCsvOptions } from '../export-csv.js';
import { jsonOption } from '../screen.js';

export const exportCsvCommand: RegisterCommand = (program) => {
  program
    .command('export-csv')
    .description('write the seeds as CSV files for neo4j-admin database import')
    .argument('<folder>', 'folder of the files; it is made')
    .option('--from <folder>', 'folder of the seeds')
    .option(...jsonOption, false)
    .addHelpText(
      'after',
      examples(['export-csv csv-files', 'the seeds as files, and the neo4j-admin command that imports them']),
    )
    .action(async (folder: string, options: ExportCsvOptions) => {
      const { exportSeedsAsCsv } = await import('../export-csv.js');
      await exportSeedsAsCsv(folder, options, process.stdout);
    });
};
