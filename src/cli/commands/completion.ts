/** `completion`: the script with which a shell completes commands and options. */
import { Argument, type Command } from 'commander';
import type { RegisterCommand } from '../commands.js';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { completedCommands, optionsOf } from '../completion/words.js';
import { zshScript } from '../completion/zsh.js';
import { examples } from '../examples.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** The script of a shell, for the commands of the program. */
export const completionScript = (program: Command, shell: keyof typeof scripts): string =>
  scripts[shell](completedCommands(program), optionsOf(program));

export const completionCommand: RegisterCommand = (program) => {
  program
    .command('completion')
    .description('print the script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(scripts)))
    .addHelpText(
      'after',
      examples(
        ["completion bash > ~/.policy-graph-completion && echo '. ~/.policy-graph-completion' >> ~/.bashrc", 'bash'],
        ['completion zsh > "${fpath[1]}/_policy_graph"', 'zsh'],
        ['completion fish > ~/.config/fish/completions/policy-graph.fish', 'fish'],
      ),
    )
    .action((shell: keyof typeof scripts) => {
      process.stdout.write(completionScript(program, shell));
    });
};
