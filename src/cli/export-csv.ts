/** `export-csv`: the seeds as CSV files for `neo4j-admin database import`. */
import { packagePath } from '../package-path.js';
import { seedContent } from '../seed/content.js';
import { exportCsv } from '../seed/csv-export.js';
import { readSeedFiles } from '../seed/seed-file.js';
import { show, type Screen } from './screen.js';

export interface ExportCsvOptions {
  /** Folder of the seeds; the package's own by default. */
  readonly from: string | undefined;
  readonly json: boolean;
}

/** Throws SeedError with all problems of the seeds; no file is written then. */
export const exportSeedsAsCsv = async (
  folder: string,
  { from, json }: ExportCsvOptions,
  screen: Screen,
): Promise<void> => {
  const { entities, relationships } = seedContent(readSeedFiles(from ?? packagePath('seeds')));
  const written = await exportCsv(folder, { entities: entities.values(), relationships: relationships.values() });
  const counts = `${String(written.entities)} entities and ${String(written.relationships)} relationships`;
  show(
    screen,
    json,
    written,
    `${counts} in ${String(written.files.length)} files. Load them into an empty database with:\n` +
      `neo4j-admin database import full neo4j ${written.importArguments}`,
  );
};
