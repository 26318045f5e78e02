/**
 * A folder of CSV files or of seeds → store, batch after batch: the quick way for large sets. Unlike seeding it compares with nothing,
 * removes nothing, and is not one transaction; loading again completes what was interrupted.
 */
import type { EntityRow, RelationshipRow } from '../ontology/content.js';
import type { GraphStore } from '../store/graph-store.js';
import { bulkLoad, type BulkProgress } from './bulk-load.js';
import { seedContent } from './content.js';
import { isCsvFolder, readCsvFolder } from './csv-read.js';
import { readSeedFiles } from './seed-file.js';

/** Rows that were loaded carry this origin: seeding, which removes what seeds no longer say, leaves them alone. */
export const loadedOrigin = 'loaded';

/** Called after each batch, with the share of the whole, 0 to 1. */
export type LoadProgress = (done: BulkProgress, share: number) => void;

/** Throws SeedError or CsvError for what is wrong with the files, and RangeError for a relationship whose end is missing. */
export const loadFolder = async (
  store: GraphStore,
  folder: string,
  progress: LoadProgress = () => undefined,
): Promise<BulkProgress> => {
  if (isCsvFolder(folder)) {
    const { entities, relationships, shareRead } = readCsvFolder(folder);
    const rows = { entities: loaded<EntityRow>(entities), relationships: loaded<RelationshipRow>(relationships) };
    return bulkLoad(store, rows, (done) => {
      progress(done, shareRead());
    });
  }
  const { entities, relationships } = seedContent(readSeedFiles(folder));
  const rows = { entities: loaded(entities.values()), relationships: loaded(relationships.values()) };
  return bulkLoad(store, rows, (done) => {
    progress(done, (done.entities + done.relationships) / (entities.size + relationships.size));
  });
};

async function* loaded<Row extends EntityRow | RelationshipRow>(
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<Row> {
  for await (const row of rows) yield { ...row, properties: { ...row.properties, origin: loadedOrigin } };
}
