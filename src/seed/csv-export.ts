/**
 * Rows as CSV files for `neo4j-admin database import full`, the way to load more than some millions: one file for each
 * entity type and relationship type, with typed headers. Lists are separated by U+001F, which no text contains.
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { entityType } from '../ontology/index.js';
import type { BulkRows } from './bulk-load.js';
import {
  entityColumns,
  entityFile,
  entityHeader,
  listSeparator,
  relationshipColumns,
  relationshipFile,
  relationshipHeader,
} from './csv-columns.js';
import { extraLabels } from './row-parameters.js';

export interface CsvExport {
  /** In the order written; entities before relationships. */
  readonly files: readonly string[];
  readonly entities: number;
  readonly relationships: number;
  /** The arguments after `neo4j-admin database import full <database>`, for the shell. */
  readonly importArguments: string;
}

/** Writes the rows into the folder, which is made. Files of the same name are replaced. */
export const exportCsv = async (folder: string, { entities, relationships }: BulkRows): Promise<CsvExport> => {
  mkdirSync(folder, { recursive: true });
  const files = new CsvFiles(folder);
  let entityCount = 0;
  let relationshipCount = 0;
  try {
    for await (const { id, type, properties } of entities) {
      const labels = ['Entity', type, ...extraLabels(entityType(type), properties)].join(listSeparator);
      const cells = entityColumns(type).map(({ key }) => cell(properties[key]));
      files.write(entityFile(type), entityHeader(type), [id, labels, type, ...cells]);
      entityCount += 1;
    }
    for await (const { id, type, from, to, properties } of relationships) {
      const cells = relationshipColumns(type).map(({ key }) => cell(properties[key]));
      files.write(relationshipFile(type), relationshipHeader(type), [from, type, to, id, ...cells]);
      relationshipCount += 1;
    }
  } finally {
    files.close();
  }
  return {
    files: files.names,
    entities: entityCount,
    relationships: relationshipCount,
    importArguments: importArguments(folder, files.names),
  };
};

const cell = (value: unknown): unknown => (Array.isArray(value) ? value.join(listSeparator) : value);

const importArguments = (folder: string, files: readonly string[]): string =>
  [
    "--array-delimiter='U+001F'",
    ...files.map((file) => `--${file.startsWith('entities') ? 'nodes' : 'relationships'}='${path.join(folder, file)}'`),
  ].join(' ');

/** Open files, each written some hundreds of rows at a time. */
class CsvFiles {
  readonly #folder: string;
  readonly #open = new Map<string, { readonly descriptor: number; rows: unknown[][] }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  get names(): string[] {
    return [...this.#open.keys()];
  }

  write(name: string, columns: readonly string[], row: readonly unknown[]): void {
    let file = this.#open.get(name);
    if (file === undefined) {
      file = { descriptor: openSync(path.join(this.#folder, name), 'w'), rows: [[...columns]] };
      this.#open.set(name, file);
    }
    file.rows.push([...row]);
    if (file.rows.length >= rowsAtOnce) flush(file);
  }

  close(): void {
    for (const file of this.#open.values()) {
      flush(file);
      closeSync(file.descriptor);
    }
  }
}

const rowsAtOnce = 500;

const flush = (file: { readonly descriptor: number; rows: unknown[][] }): void => {
  // Texts are quoted, so that an empty one is told apart from none.
  writeSync(file.descriptor, stringify(file.rows, { quoted_string: true }));
  file.rows = [];
};
