/** `verify`. */
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import { jsonOption } from '../screen.js';

export const verifyCommand: RegisterCommand = (program) => {
  program
    .command('verify')
    .description('read a backup to its end and say whether it is whole; needs no store')
    .argument('<file>', 'the file that backup wrote')
    .option(...jsonOption, false)
    .addHelpText(
      'after',
      examples(
        ['verify graph.ndjson.gz', 'every line, the counts and the digest'],
        ['verify graph.ndjson.gz --json', 'the same for a script; exit code 1 when the file is damaged'],
      ),
    )
    .action(async (file: string, options: { readonly json: boolean }) => {
      const { verify } = await import('../verify.js');
      await verify(file, options, process.stdout);
    });
};
