/** The rows of a folder of CSV files that `export-csv` wrote, file after file, some at a time: a million entities need no more memory than one. */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { EntityRow, PropertyValue, RelationshipRow } from '../ontology/content.js';
import { ontology } from '../ontology/index.js';
import {
  entityColumns,
  entityFile,
  entityHeader,
  listSeparator,
  relationshipColumns,
  relationshipFile,
  relationshipHeader,
  type Column,
} from './csv-columns.js';
import { CsvRows, type Cells } from './csv-rows.js';

/** A file that is not as `export-csv` writes it: the message says which, where and what. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

export interface CsvContent {
  readonly entities: AsyncIterable<EntityRow>;
  /** To be read after the entities. */
  readonly relationships: AsyncIterable<RelationshipRow>;
  /** The share of all bytes that was read so far, 0 to 1. */
  readonly shareRead: () => number;
}

/** Whether the folder holds files of `export-csv`. */
export const isCsvFolder = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((file) => /^(entities|relationships)-.*\.csv$/.test(file));

/** Throws CsvError when a file of the folder is of no type; what is wrong inside of one is thrown while it is read. */
export const readCsvFolder = (folder: string): CsvContent => {
  const present = new Set(readdirSync(folder).filter((file) => file.endsWith('.csv')));
  const entityTypes = ontology.entityTypes.map(({ label }) => label).filter((type) => present.delete(entityFile(type)));
  const relationshipTypes = ontology.relationshipTypes
    .map(({ type }) => type)
    .filter((type) => present.delete(relationshipFile(type)));
  const [stranger] = present;
  if (stranger !== undefined)
    throw new CsvError(
      `${path.join(folder, stranger)} is of no type that the ontology knows. Remove it or export again.`,
    );

  const files = [...entityTypes.map(entityFile), ...relationshipTypes.map(relationshipFile)];
  const total = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  const bytes = { read: 0 };
  return {
    shareRead: () => (total === 0 ? 1 : bytes.read / total),
    entities: (async function* () {
      for (const type of entityTypes) {
        const cells = cellsOf(path.join(folder, entityFile(type)), entityHeader(type), type, bytes);
        const columns = entityColumns(type);
        for await (const { at, row } of cells) {
          const [id = '', , , ...values] = row;
          yield { id: given(id, at), type, properties: propertiesOf(columns, values, at) };
        }
      }
    })(),
    relationships: (async function* () {
      for (const type of relationshipTypes) {
        const cells = cellsOf(path.join(folder, relationshipFile(type)), relationshipHeader(type), type, bytes);
        const columns = relationshipColumns(type);
        for await (const { at, row } of cells) {
          const [from = '', , to = '', id = '', ...values] = row;
          const properties = propertiesOf(columns, values, at);
          yield { id: given(id, at), type, from: given(from, at), to: given(to, at), properties };
        }
      }
    })(),
  };
};

interface PlacedRow {
  /** File and row, for messages. */
  readonly at: string;
  readonly row: Cells;
}

/** The rows below the header; a cell without anything, not even quotes, is undefined. */
async function* cellsOf(
  file: string,
  header: readonly string[],
  type: string,
  bytes: { read: number },
): AsyncGenerator<PlacedRow> {
  const rows = new CsvRows();
  let number = 0;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      bytes.read += piece.length;
      for (const row of rows.take(decoder.decode(piece, { stream: true }))) {
        number += 1;
        if (row.length !== header.length)
          throw new CsvError(
            `${file}, row ${String(number)} has ${String(row.length)} columns, not the ${String(header.length)} of ${type} in this version. Export again.`,
          );
        if (number > 1) yield { at: `${file}, row ${String(number)}`, row };
        else if (row.join() !== header.join())
          throw new CsvError(
            `${file} has not the columns of ${type} in this version. Export again; they are ${header.join()}.`,
          );
      }
    }
    rows.end();
  } catch (error) {
    if (error instanceof CsvError) throw error;
    throw new CsvError(`${file} cannot be read after row ${String(number)}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

const given = (cell: string, at: string): string => {
  if (cell === '') throw new CsvError(`${at} has no id.`);
  return cell;
};

const propertiesOf = (columns: readonly Column[], values: Cells, at: string): Record<string, PropertyValue> => {
  const properties: Record<string, PropertyValue> = {};
  columns.forEach(({ key, kind }, index) => {
    const cell = values[index];
    if (cell !== undefined) properties[key] = valueOf(cell, key, kind, at);
  });
  return properties;
};

const valueOf = (cell: string, key: string, kind: Column['kind'], at: string): PropertyValue => {
  if (kind === '') return cell;
  if (kind === ':string[]') return cell.split(listSeparator);
  const value = Number(cell);
  if (cell.trim() === '' || !Number.isFinite(value) || (kind === ':long' && !Number.isSafeInteger(value)))
    throw new CsvError(`${at}: \`${key}\` is "${cell}", which is no ${kind === ':long' ? 'whole number' : 'number'}.`);
  return value;
};
