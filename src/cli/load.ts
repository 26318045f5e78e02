/** `load`: a large set of CSV files or seeds into the store, with a progress bar on a terminal and plain lines elsewhere. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.js';
import type { BulkProgress } from '../seed/bulk-load.js';
import { CsvError, isCsvFolder } from '../seed/csv-read.js';
import { loadFolder, type LoadProgress } from '../seed/load-folder.js';
import { openStore } from '../store/open-store.js';
import { CommandError } from './command-error.js';
import { progressBar } from './progress-bar.js';

/** Where the progress is shown: `process.stdout`. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Throws CommandError or SeedError for what a person can mend; what was loaded before stays. */
export const load = async (config: Config, folder: string, screen: Screen = process.stdout): Promise<void> => {
  if (!isCsvFolder(folder) && !existsSync(path.join(folder, 'bulletins')))
    throw new CommandError(
      `${folder} has neither CSV files of export-csv nor seeds (reference/ and bulletins/). Name the folder that holds them.`,
    );
  const store = openStore(config.store);
  const started = performance.now();
  try {
    await store.prepare();
    const done = await loadFolder(store, folder, screen.isTTY === true ? barOn(screen) : linesOn(screen));
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    screen.write(`${screen.isTTY === true ? '\n' : ''}Loaded ${describe(done)} in ${seconds} s.\n`);
  } catch (error) {
    if (screen.isTTY === true) screen.write('\n');
    if (error instanceof CsvError || error instanceof RangeError)
      throw new CommandError(`${error.message} What was loaded before stays; load again when it is mended.`, {
        cause: error,
      });
    throw error;
  } finally {
    await store.close();
  }
};

const describe = ({ entities, relationships }: BulkProgress): string =>
  `${String(entities)} entities and ${String(relationships)} relationships`;

/** One line, written over again. */
const barOn =
  (screen: Screen): LoadProgress =>
  (done, share) => {
    screen.write(`\r\u001b[K${progressBar(share)} ${percent(share)} ${describe(done)}`);
  };

/** A line for every tenth of the way. */
const linesOn = (screen: Screen): LoadProgress => {
  let tenth = 0;
  return (done, share) => {
    const reached = Math.floor(share * 10);
    if (reached <= tenth) return;
    tenth = reached;
    screen.write(`${percent(share)} ${describe(done)}\n`);
  };
};

const percent = (share: number): string => `${String(Math.floor(share * 100))}%`;
