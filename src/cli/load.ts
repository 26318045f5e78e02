/** `load`: a large set of CSV files or seeds into the store, with a progress bar on a terminal and plain lines elsewhere. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.js';
import type { BulkProgress } from '../seed/bulk-load.js';
import { CsvError, isCsvFolder } from '../seed/csv-read.js';
import { loadFolder } from '../seed/load-folder.js';
import { openStore } from '../store/open-store.js';
import { CommandError } from './command-error.js';
import { noProgress, progressOn, show, type Screen } from './screen.js';

/** Throws CommandError or SeedError for what a person can mend; what was loaded before stays. */
export const load = async (
  config: Config,
  folder: string,
  screen: Screen = process.stdout,
  { json }: { readonly json: boolean } = { json: false },
): Promise<void> => {
  if (!isCsvFolder(folder) && !existsSync(path.join(folder, 'bulletins')))
    throw new CommandError(
      `${folder} has neither CSV files of export-csv nor seeds (reference/ and bulletins/). Name the folder that holds them.`,
    );
  const store = openStore(config.store);
  const progress = json ? noProgress : progressOn(screen);
  const started = performance.now();
  try {
    await store.prepare();
    const done = await loadFolder(store, folder, (so, share) => {
      progress.show(share, describe(so));
    });
    progress.end();
    const seconds = Math.round(performance.now() - started) / 1_000;
    show(screen, json, { ...done, seconds }, `Loaded ${describe(done)} in ${seconds.toFixed(1)} s.`);
  } catch (error) {
    progress.end();
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
