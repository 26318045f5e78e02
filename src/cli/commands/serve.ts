/** `serve`, which runs when no command is named. */
import { readConfig } from '../../config.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import type { ServeOptions } from '../serve.js';

export const serveCommand: RegisterCommand = (program) => {
  program
    .command('serve', { isDefault: true })
    .description('load the seeds and serve GraphQL over HTTP')
    .option('--no-seed', 'serve what the store holds, without loading the seeds')
    .addHelpText(
      'after',
      examples(
        ['serve', 'the graph of the seeds at http://localhost:4000'],
        ['serve --no-seed', 'what the store holds, as it is'],
      ),
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../serve.js');
      await serve(readConfig(process.env), options);
    });
};
