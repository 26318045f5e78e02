/** `backup`: the store into a file. */
import type { Config } from '../config.js';
import { backupStore, type Backup } from '../portable/backup.js';
import type { Counts } from '../portable/format.js';
import { openStore } from '../store/open-store.js';
import { noProgress, progressOn, show, type Screen } from './screen.js';

export interface BackupCommandOptions {
  readonly overwrite: boolean;
  readonly withKeys: boolean;
  readonly json: boolean;
}

/** Throws PortableStoreError or StoreError; no file is left then. */
export const backup = async (
  config: Config,
  file: string,
  { overwrite, withKeys, json }: BackupCommandOptions,
  screen: Screen,
): Promise<void> => {
  const store = openStore(config.store);
  const progress = json ? noProgress : progressOn(screen);
  try {
    await store.prepare();
    const written = await backupStore(store, file, {
      overwrite,
      withKeys,
      progress: (done, total) => {
        progress.show(done / total, `${String(done)} lines`);
      },
    });
    progress.end();
    const { header, sha256, counts, strangers } = written;
    show(
      screen,
      json,
      { file, sha256, counts, schemaVersion: header.schemaVersion, engine: header.engine, strangers },
      [`${file}: ${describeCounts(counts)}.`, `SHA-256 of the content: ${sha256}`, ...warning(written)].join('\n'),
    );
  } finally {
    progress.end();
    await store.close();
  }
};

export const describeCounts = ({ entities, relationships, records }: Counts): string =>
  `${String(entities)} entities, ${String(relationships)} relationships and ${String(records)} records`;

const warning = ({ strangers: { nodes, relationships, labels } }: Backup): string[] =>
  nodes + relationships === 0
    ? []
    : [
        `Not in it: ${String(nodes)} nodes (${labels.join(', ')}) and ${String(relationships)} relationships that somebody else keeps in the database.`,
      ];
