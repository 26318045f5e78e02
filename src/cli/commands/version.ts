/** `version`, and the option `--version`. */
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import { jsonOption, show } from '../screen.js';
import { packageVersion } from '../version.js';

export const versionCommand: RegisterCommand = (program) => {
  program.version(packageVersion(), '-V, --version', 'print the version');
  program
    .command('version')
    .description('print the versions of the program, of Node.js and of what it stores')
    .option(...jsonOption, false)
    .addHelpText('after', examples(['version --json', 'the versions for a script']))
    .action(async ({ json }: { readonly json: boolean }) => {
      const { versions } = await import('../version.js');
      const all = versions();
      show(
        process.stdout,
        json,
        all,
        Object.entries(all)
          .map(([what, version]) => `${what} ${String(version)}`)
          .join('\n'),
      );
    });
};
