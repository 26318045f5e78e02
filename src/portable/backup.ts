/**
 * Store → file. The file appears under its name only when it is whole and on the disk. The store may be written to meanwhile:
 * its snapshot tells, and the backup is then made again, so that a file holds one state of the store and no mixture.
 */
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { GraphStore } from '../store/graph-store.js';
import { schemaVersion } from '../store/migrations/index.js';
import { currentSnapshotStatement } from '../store/snapshot.js';
import { PortableStoreError } from './errors.js';
import {
  encodeLine,
  formatName,
  formatVersion,
  mostLineBytes,
  type ContentLine,
  type Counts,
  type Footer,
  type Header,
} from './format.js';
import { countStore, readStore, type StoreCounts } from './read-store.js';

/** Lines done so far, and in all. */
export type LineProgress = (done: number, total: number) => void;

export interface BackupOptions {
  /** Also the hashes of API keys; the file can then be read by its owner only. */
  readonly withKeys?: boolean;
  readonly overwrite?: boolean;
  readonly progress?: LineProgress;
}

export interface Backup {
  readonly header: Header;
  /** SHA-256 of the content: equal for equal content, on both engines. */
  readonly sha256: string;
  readonly counts: Counts;
  /** What the database holds beside the graph, which is not in the file. */
  readonly strangers: StoreCounts['strangers'];
}

const attempts = 3;

/** Writes the file, compressed when its name ends in `.gz`. Throws PortableStoreError, and leaves no file then. */
export const backupStore = async (
  store: GraphStore,
  file: string,
  { withKeys = false, overwrite = false, progress = () => undefined }: BackupOptions = {},
): Promise<Backup> => {
  if (!overwrite && existsSync(file))
    throw new PortableStoreError(`${file} is there already. Name another file, or say --overwrite.`);
  const unfinished = `${file}.unfinished`;
  try {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const backup = await writeOnce(store, unfinished, file.endsWith('.gz'), withKeys, progress);
      if (backup === null) continue;
      await flush(unfinished);
      renameSync(unfinished, file);
      return backup;
    }
  } finally {
    rmSync(unfinished, { force: true });
  }
  throw new PortableStoreError(
    `The store was written to each of the ${String(attempts)} times that it was read for the backup. Try again when nobody writes.`,
  );
};

/** Null when the store was written to meanwhile. */
const writeOnce = async (
  store: GraphStore,
  file: string,
  compressed: boolean,
  withKeys: boolean,
  progress: LineProgress,
): Promise<Backup | null> => {
  const before = await snapshotOf(store);
  const { strangers, ...counts } = await countStore(store, { withKeys });
  const header: Header = {
    format: formatName,
    version: formatVersion,
    schemaVersion,
    engine: store.engine,
    created: new Date().toISOString(),
    keys: withKeys,
    counts,
  };
  const written = { entities: 0, relationships: 0, records: 0 };
  const hash = createHash('sha256');
  const total = counts.entities + counts.relationships + counts.records;
  const text = async function* (): AsyncGenerator<string> {
    yield `${JSON.stringify(header)}\n`;
    for await (const lines of readStore(store, { withKeys })) {
      const part = lines.map((line) => `${bounded(line)}\n`).join('');
      for (const { kind } of lines) written[kind] += 1;
      hash.update(part);
      yield part;
      progress(written.entities + written.relationships + written.records, total);
    }
    const { version } = header;
    const sha256 = hash.copy().digest('hex');
    const footer: Footer = { end: formatName, version, schemaVersion, counts: written, sha256 };
    yield `${JSON.stringify(footer)}\n`;
  };
  const target = createWriteStream(file, { mode: withKeys ? 0o600 : 0o644 });
  if (compressed) await pipeline(Readable.from(text()), createGzip(), target);
  else await pipeline(Readable.from(text()), target);

  if ((await snapshotOf(store)) !== before) return null;
  // Who writes past the snapshot, or beside it, shows in the counts.
  const same = (Object.keys(written) as (keyof Counts)[]).every((kind) => written[kind] === counts[kind]);
  return same ? { header, sha256: hash.digest('hex'), counts, strangers } : null;
};

const bounded = (line: ContentLine): string => {
  const text = encodeLine(line);
  // A unit of UTF-16 takes three bytes at most.
  if (text.length * 3 > mostLineBytes && Buffer.byteLength(text) > mostLineBytes)
    throw new PortableStoreError(
      `${String(line.kind === 'records' ? line.key : line.id)} holds more than the ${String(mostLineBytes)} bytes that a line of a backup may have.`,
    );
  return text;
};

const snapshotOf = async (store: GraphStore): Promise<string> =>
  JSON.stringify(await store.read(currentSnapshotStatement, {}));

const flush = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The SHA-256 of everything that the store holds, as a backup of it would say. */
export const storeDigest = async (
  store: GraphStore,
  withKeys: boolean,
  progress: (done: number) => void = () => undefined,
): Promise<{ readonly sha256: string; readonly counts: Counts }> => {
  const hash = createHash('sha256');
  const counts = { entities: 0, relationships: 0, records: 0 };
  for await (const lines of readStore(store, { withKeys })) {
    for (const line of lines) {
      hash.update(`${encodeLine(line)}\n`);
      counts[line.kind] += 1;
    }
    progress(counts.entities + counts.relationships + counts.records);
  }
  return { sha256: hash.digest('hex'), counts };
};
