/** `import`. */
import { Option } from 'commander';
import { readConfig } from '../../config.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import type { ImportOptions } from '../import.js';
import { jsonOption } from '../screen.js';

export const importCommand: RegisterCommand = (program) => {
  program
    .command('import')
    .description('bring seed files into the graph as one change, which is recorded and can be undone')
    .argument('<files...>', 'seed files in YAML; a draft must be decided on as a whole')
    .option('--dry-run', 'show the plan and change nothing', false)
    .option('--overwrite', 'write also what a curator wrote otherwise', false)
    .option('--reason <text>', 'why, for the history')
    .option(...jsonOption, false)
    .option('--server <address>', 'import through a running service instead of the local store')
    .addOption(new Option('--key <API key>', 'key of a curator, for --server').env('POLICY_GRAPH_KEY'))
    .addHelpText(
      'after',
      examples(
        ['import 2023-06-02.yaml --dry-run', 'what the file would change'],
        ['import 2023-06-02.yaml --reason "Issue of 2 June"', 'the file into the local store'],
        ['import 2023-06-02.yaml --server http://localhost:4000', 'through a service; the key is in POLICY_GRAPH_KEY'],
      ),
    )
    .action(async (files: string[], options: ImportOptions) => {
      const { importFiles } = await import('../import.js');
      await importFiles(readConfig(process.env), files, options, (line) => {
        console.log(line);
      });
    });
};
