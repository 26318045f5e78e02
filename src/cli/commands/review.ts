/** `review`. */
import { InvalidArgumentError } from 'commander';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';
import type { ReviewOptions } from '../review.js';
import { jsonOption } from '../screen.js';

export const reviewCommand: RegisterCommand = (program) => {
  program
    .command('review')
    .description('decide on the proposals of a draft, paragraph beside proposal')
    .argument('<draft>', 'file of `policy-graph draft`')
    .option('--text <file>', "the issue's text; by default the file that the draft names, beside it")
    .option('--by <name>', 'who decides')
    .option('--seeds <folder>', 'folder of the seeds: entities to link to')
    .option('--decisions <file>', 'file of pairs that are not the same; by default decisions.yaml in the seeds')
    .option('--accept-above <confidence>', 'accept what is this sure and has no flag, and ask nothing', confidence)
    .option(...jsonOption, false)
    .addHelpText(
      'after',
      `${examples(
        ['review 2023-06-02.draft.yaml --text 2023-06-02.txt --by Kim', 'paragraph beside proposal, a key a decision'],
        ['review 2023-06-02.draft.yaml --json', 'how far the review is, for a script; asks nothing'],
        ['review 2023-06-02.draft.yaml --accept-above 0.9 --json', 'accepts what is surely right'],
      )}

Keys: a accept, c change, r reject, l link to an entity of the graph, n not the same, u undo, s skip, b back, q quit.
Every decision is saved at once, so a review may end at any moment and go on later. Exit code 4: something is undecided.`,
    )
    .action(async (file: string, options: ReviewOptions) => {
      const { review } = await import('../review.js');
      process.exitCode = await review(file, options, {
        isInteractive: process.stdin.isTTY && process.stdout.isTTY,
        out: (line) => {
          console.log(line);
        },
        note: (line) => {
          console.error(line);
        },
      });
    });
};

/** Throws InvalidArgumentError. */
const confidence = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.');
  return value;
};
