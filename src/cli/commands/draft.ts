/** `draft`. */
import type { RegisterCommand } from '../commands.js';
import type { DraftOptions } from '../draft.js';
import { examples } from '../examples.js';
import { jsonOption } from '../screen.js';

export const draftCommand: RegisterCommand = (program) => {
  program
    .command('draft')
    .description("read an issue's text and write a seed draft for review")
    .argument('<file>', 'text (any encoding), PDF or saved web page of the issue')
    .option('--out <file>', 'write the draft there instead of to standard output')
    .option(...jsonOption, false)
    .option('--gazetteer <folder>', 'folder of the seeds whose names are known')
    .option('--leave-out <bulletin>', 'take the names first said in this bulletin for unknown')
    .option('--date <day>', 'day of issue, when the text does not say it')
    .option('--text-out <file>', 'keep the text as it was read, in UTF-8')
    .addHelpText(
      'after',
      `${examples(
        ['draft 2023-06-02.txt --out 2023-06-02.yaml', 'a draft to review; what could not be placed is listed in it'],
        ['draft issue.pdf --date 2023-06-02 --text-out 2023-06-02.txt', 'from a PDF, keeping its text for the review'],
      )}

Exit code 4: drafted, but without the items of an issue, since no sections were recognized in the text.
What was found, flagged and could not be placed is said on standard error.`,
    )
    .action(async (file: string, options: DraftOptions) => {
      const { draft } = await import('../draft.js');
      process.exitCode = await draft(file, options, {
        out: (text) => process.stdout.write(text),
        note: (line) => {
          console.error(line);
        },
      });
    });
};
