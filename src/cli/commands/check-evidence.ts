/** `check-evidence`. */
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-codes.js';
import { jsonOption } from '../screen.js';

export const checkEvidenceCommand: RegisterCommand = (program) => {
  program
    .command('check-evidence')
    .description("hold the seeds' evidence against the text of the bulletins")
    .argument('[folder]', 'folder of the texts', '../shared/bulletins')
    .option(...jsonOption, false)
    .addHelpText(
      'after',
      examples(
        ['check-evidence texts', 'every term, address and figure of the seeds against the texts'],
        ['check-evidence texts --json', 'the same for a script; exit code 1 when something is not proven'],
      ),
    )
    .action(async (folder: string, { json }: { readonly json: boolean }) => {
      const { checkEvidence } = await import('../check-evidence.js');
      if (!checkEvidence(folder, json, process.stdout)) process.exitCode = exitCodes.failed;
    });
};
