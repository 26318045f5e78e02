/** `mcp`. */
import { readConfig } from '../../config.js';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import type { McpOptions } from '../mcp.js';

export const mcpCommand: RegisterCommand = (program) => {
  program
    .command('mcp')
    .description('give an assistant the read questions, by the Model Context Protocol on standard input and output')
    .option('--server <url>', 'ask a running service instead of the store: http://localhost:4000')
    .addHelpText(
      'after',
      examples(
        ['mcp', 'over the store; the embedded one must not be in use by a service'],
        [
          'mcp --server http://localhost:4000',
          'over a service that runs; POLICY_GRAPH_TOKEN is sent as its bearer token',
        ],
      ),
    )
    .action(async (options: McpOptions) => {
      const { serveMcp } = await import('../mcp.js');
      await serveMcp(options.server === undefined ? readConfig(process.env) : null, options);
    });
};
