/**
 * A backup file read to its end: each line checked, in the order of the format, against the counts and the digest of its footer.
 * Whoever writes what it yields must have read the file once before: only its end says that it is whole.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { firstVersion, schemaVersion } from '../store/migrations/index.js';
import { BackupFileError } from './errors.js';
import { fileLines, type ByteProgress } from './file-lines.js';
import {
  compareCodePoints,
  Footer,
  formatName,
  formatVersion,
  Header,
  type ContentLine,
  type Counts,
} from './format.js';
import { parseLine, parseObject } from './parse-line.js';
import { keysLabel } from './read-store.js';

export interface BackupFile {
  readonly header: Header;
  readonly sha256: string;
  readonly counts: Counts;
}

/** Reads the file and throws BackupFileError when it is not whole and undamaged, or not for this program. */
export const verifyFile = async (file: string, progress?: ByteProgress): Promise<BackupFile> => {
  const lines = readFile(file, progress);
  for (;;) {
    const next = await lines.next();
    if (next.done === true) return next.value;
  }
};

/** The content of the file, line after line; returns what header and footer say when all of it was right. */
export async function* readFile(file: string, progress?: ByteProgress): AsyncGenerator<ContentLine, BackupFile> {
  const at = (number: number, what: string, cause?: unknown): BackupFileError =>
    new BackupFileError(`${file}, line ${String(number)} ${what}.`, { cause });
  const hash = createHash('sha256');
  const counts = { entities: 0, relationships: 0, records: 0 };
  let header: Header | null = null;
  let footer: Footer | null = null;
  let previous: ContentLine | null = null;
  for await (const { number, text } of fileLines(file, progress)) {
    if (header === null) {
      header = readHeader(file, text);
      continue;
    }
    if (footer !== null) throw at(number, 'comes after the footer: the file is no backup of ours');
    if (text.startsWith('{"end":')) {
      footer = readFooter(file, text);
      continue;
    }
    let line: ContentLine;
    try {
      line = parseLine(text);
    } catch (error) {
      if (error instanceof SyntaxError) throw at(number, error.message, error);
      throw error;
    }
    if (line.kind === 'records' && line.label === keysLabel && !header.keys)
      throw at(number, 'is an API key in a backup whose header says that it has none');
    if (previous !== null && compareLines(previous, line) >= 0) throw at(number, 'is not in its order, or comes twice');
    previous = line;
    hash.update(`${text}\n`);
    counts[line.kind] += 1;
    yield line;
  }
  if (header === null) throw new BackupFileError(`${file} is empty.`);
  if (footer === null) throw new BackupFileError(`${file} has no footer: it was cut off after a whole line.`);
  const sha256 = hash.digest('hex');
  assertAgree(file, header, footer, counts, sha256);
  return { header, sha256, counts };
}

const readHeader = (file: string, text: string): Header => {
  let given: Readonly<Record<string, unknown>>;
  try {
    given = parseObject(text);
  } catch {
    given = {};
  }
  if (given['format'] !== formatName)
    throw new BackupFileError(`${file} is no backup: its first line is not the header of a ${formatName}.`);
  if (typeof given['version'] === 'number' && given['version'] > formatVersion)
    throw new BackupFileError(
      `${file} has format version ${String(given['version'])}, and this program reads up to ${String(formatVersion)}. Use the version of the program that wrote it, or a later one.`,
    );
  const parsed = Header.safeParse(given);
  if (!parsed.success)
    throw new BackupFileError(`${file} has a header that is not right: ${z.prettifyError(parsed.error)}`);
  const { schemaVersion: version } = parsed.data;
  if (version > schemaVersion || version < firstVersion)
    throw new BackupFileError(
      `${file} has schema version ${String(version)}, and this program knows ${String(firstVersion)} to ${String(schemaVersion)}. Use the version of the program that wrote it, or a later one.`,
    );
  return parsed.data;
};

const readFooter = (file: string, text: string): Footer => {
  try {
    return Footer.parse(parseObject(text));
  } catch (cause) {
    throw new BackupFileError(`${file} has a footer that is not right: it is damaged.`, { cause });
  }
};

const assertAgree = (file: string, header: Header, footer: Footer, counts: Counts, sha256: string): void => {
  if (footer.sha256 !== sha256)
    throw new BackupFileError(
      `${file} is damaged: its content has the SHA-256 ${sha256.slice(0, 12)}…, and its footer says ${footer.sha256.slice(0, 12)}….`,
    );
  for (const kind of ['entities', 'relationships', 'records'] as const) {
    if (new Set([header.counts[kind], footer.counts[kind], counts[kind]]).size > 1)
      throw new BackupFileError(
        `${file} is damaged: it has ${String(counts[kind])} ${kind}; its header says ${String(header.counts[kind])}, its footer ${String(footer.counts[kind])}.`,
      );
  }
  if (header.version !== footer.version || header.schemaVersion !== footer.schemaVersion)
    throw new BackupFileError(`${file} is damaged: its header and its footer speak of different versions.`);
};

const places = { entities: 0, relationships: 1, records: 2 } as const;

/** The order of the format: entities by id, relationships by start and id, records by label and key. */
const compareLines = (a: ContentLine, b: ContentLine): number => {
  if (a.kind === 'entities' && b.kind === 'entities') return compareCodePoints(a.id, b.id);
  if (a.kind === 'relationships' && b.kind === 'relationships')
    return compareCodePoints(a.from, b.from) || compareCodePoints(a.id, b.id);
  if (a.kind === 'records' && b.kind === 'records')
    return compareCodePoints(a.label, b.label) || compareKeys(a.key, b.key);
  return places[a.kind] - places[b.kind];
};

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareCodePoints(String(a), String(b));
