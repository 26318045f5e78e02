/** The command line, put together from its commands. */
import { styleText } from 'node:util';
import { Command, CommanderError } from 'commander';
import { closest } from '../closest.js';
import { ConfigError } from '../config.js';
import { BackupFileError, PortableStoreError } from '../portable/errors.js';
import { SeedError } from '../seed/problem.js';
import { StoreError, StoreUnavailableError } from '../store/errors.js';
import { CommandError } from './command-error.js';
import { commands } from './commands.js';
import { exitCodes } from './exit-codes.js';

// Their messages are for people.
const plainErrors = [ConfigError, CommandError, SeedError, StoreError, BackupFileError, PortableStoreError];

/** The program with all its commands. */
export const createProgram = (): Command => {
  const program = new Command('policy-graph')
    .description('The knowledge graph of science and technology policy.')
    .showHelpAfterError()
    .exitOverride()
    // Commander takes the style away where there is no terminal, and for NO_COLOR.
    .configureHelp({ styleTitle: (title) => styleText('bold', title) })
    .addHelpText('after', '\nSettings come from environment variables; .env.example explains them.');
  for (const register of commands) register(program);
  return program;
};

/**
 * Runs a command line as Node gives it. What went wrong is said on standard error, and its exit code returned; null
 * when nothing was thrown: the process then ends by itself, when a server or service that was started has ended.
 */
export const runProgram = async (argv: readonly string[]): Promise<number | null> => {
  try {
    const program = createProgram();
    refuseUnknown(program, argv[2]);
    await program.parseAsync(argv);
    return null;
  } catch (error) {
    // Commander has said it already. Help and version that were asked for are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? null : exitCodes.usage;
    // What a person can act on is said plainly; anything else is a fault of ours and keeps its stack.
    const plain = plainErrors.some((type) => error instanceof type);
    console.error(plain ? (error as Error).message : error);
    return error instanceof StoreUnavailableError ? exitCodes.unavailable : exitCodes.failed;
  }
};

// Commander would hand a word that is no command to `serve`, which runs by default, and blame that.
const refuseUnknown = (program: Command, word: string | undefined): void => {
  const known = ['help', ...program.commands.map((command) => command.name())];
  if (word === undefined || word.startsWith('-') || known.includes(word)) return;
  const near = closest(word, known);
  program.error(`error: unknown command '${word}'${near === null ? '' : ` (did you mean ${near}?)`}`);
};
