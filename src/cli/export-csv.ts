/** `export-csv`: the seeds as CSV files for `neo4j-admin database import`. */
import { packagePath } from '../package-path.js';
import { seedContent } from '../seed/content.js';
import { exportCsv } from '../seed/csv-export.js';
import { readSeedFiles } from '../seed/seed-file.js';

export interface ExportCsvOptions {
  /** Folder of the seeds; the package's own by default. */
  readonly from: string | undefined;
}

/** Throws SeedError with all problems of the seeds; no file is written then. */
export const exportSeedsAsCsv = async (
  folder: string,
  { from }: ExportCsvOptions,
  say: (line: string) => void,
): Promise<void> => {
  const { entities, relationships } = seedContent(readSeedFiles(from ?? packagePath('seeds')));
  const written = await exportCsv(folder, { entities: entities.values(), relationships: relationships.values() });
  say(
    `${String(written.entities)} entities and ${String(written.relationships)} relationships in ${String(written.files.length)} files. Load them into an empty database with:`,
  );
  say(`neo4j-admin database import full neo4j ${written.importArguments}`);
};
