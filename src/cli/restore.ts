/** `restore`: a file into the store. */
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import type { Config } from '../config.js';
import { restoreFile } from '../portable/restore.js';
import { openStore } from '../store/open-store.js';
import { describeCounts } from './backup.js';
import { CommandError } from './command-error.js';
import { noProgress, progressOn, show, type ProgressOnScreen, type Screen } from './screen.js';

export interface RestoreCommandOptions {
  readonly replace: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

/** Where the person sits, if there is one. */
export interface Terminal {
  readonly screen: Screen;
  readonly input: Readable & { readonly isTTY?: boolean };
}

/** What has to be typed before anything is removed. */
const confirmation = 'replace';

/** Throws CommandError, BackupFileError, PortableStoreError or StoreError. */
export const restore = async (
  config: Config,
  file: string,
  { replace, yes, json }: RestoreCommandOptions,
  { screen, input }: Terminal,
): Promise<void> => {
  if (replace && !yes) await confirm(describeStore(config), { screen, input });
  const store = openStore(config.store);
  const progress = json ? noProgress : progressOn(screen);
  try {
    const restored = await restoreFile(store, file, {
      replace,
      progress: {
        written: step(progress, 'written'),
        compared: step(progress, 'read back and compared'),
      },
    });
    progress.end();
    const { sha256, counts, resumed, migrations } = restored;
    show(
      screen,
      json,
      { file, sha256, counts, resumed, migrations },
      [
        `The store holds what ${file} says: ${describeCounts(counts)}${resumed ? '; an interrupted restore was completed' : ''}.`,
        `SHA-256 of the content: ${sha256}`,
        ...(migrations.length === 0
          ? []
          : [`Then brought to schema version ${String(migrations.at(-1))}, as the backup is older than this program.`]),
      ].join('\n'),
    );
  } finally {
    progress.end();
    await store.close();
  }
};

// Writing and reading back are two ways through the same lines.
const step =
  (progress: ProgressOnScreen, what: string) =>
  (done: number, total: number): void => {
    const share = total === 0 ? 1 : done / total;
    progress.show(what === 'written' ? share / 2 : 0.5 + share / 2, `${String(done)} lines ${what}`);
  };

const describeStore = ({ store }: Config): string =>
  store.engine === 'neo4j' ? `the database ${store.database} at ${store.uri}` : `the database in ${store.folder}`;

const confirm = async (what: string, { screen, input }: Terminal): Promise<void> => {
  if (input.isTTY !== true || screen.isTTY !== true)
    throw new CommandError('--replace removes what the store holds. There is no terminal to ask on: add --yes.');
  const lines = createInterface({ input, output: screen as unknown as NodeJS.WritableStream });
  try {
    const answer = await lines.question(
      `Everything in ${what} is removed first. Type "${confirmation}" to go on, anything else to stop: `,
    );
    if (answer.trim() !== confirmation) throw new CommandError('Nothing was changed.');
  } finally {
    lines.close();
  }
};
