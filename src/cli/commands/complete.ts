/** `complete`: the completion script of a shell; the script asks the same command what can follow. */
import completion from '@bomb.sh/tab/commander';
import type { RegisterCommand } from '../commands.js';
import { examples } from '../examples.js';

/** Must come last: it offers the commands that are there. */
export const completeCommand: RegisterCommand = (program) => {
  completion(program);
  program.commands
    .find((command) => command.name() === 'complete')
    ?.description('print the script that completes commands and options in a shell')
    .addHelpText(
      'after',
      examples(
        ['complete bash >> ~/.bashrc', 'bash'],
        ['complete zsh > "${fpath[1]}/_policy-graph"', 'zsh'],
        ['complete fish > ~/.config/fish/completions/policy-graph.fish', 'fish'],
      ),
    );
};
