/** The lines of a backup file, plain or compressed, one at a time and never more than one in memory. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BackupFileError } from './errors.js';
import { mostLineBytes } from './format.js';

export interface FileLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Bytes of the file read so far, and in all. */
export type ByteProgress = (read: number, total: number) => void;

/** Throws BackupFileError for a file that cannot be read, a line that is too long or no UTF-8, and one that does not end. */
export async function* fileLines(file: string, progress: ByteProgress = () => undefined): AsyncGenerator<FileLine> {
  const { size, compressed } = await inspect(file);
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  let read = 0;
  source.on('data', (part) => {
    read += part.length;
  });
  // What goes wrong on the way ends the last stream, whose reader below is told.
  const bytes = compressed ? pipeline(source, createGunzip(), () => undefined) : source;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest: Buffer[] = [];
  let restBytes = 0;
  try {
    for await (const part of bytes as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = part.indexOf(lineFeed); end >= 0; end = part.indexOf(lineFeed, start)) {
        number += 1;
        const line = restBytes === 0 ? part.subarray(start, end) : Buffer.concat([...rest, part.subarray(start, end)]);
        assertLength(line.length, file, number);
        yield { number, text: decoder.decode(line) };
        rest = [];
        restBytes = 0;
        start = end + 1;
      }
      rest.push(part.subarray(start));
      restBytes += part.length - start;
      assertLength(restBytes, file, number + 1);
      progress(read, size);
    }
  } catch (cause) {
    throw cause instanceof BackupFileError ? cause : new BackupFileError(unreadable(file, number, cause), { cause });
  }
  if (restBytes > 0) throw new BackupFileError(`${file} ends within line ${String(number + 1)}: it was cut off.`);
}

const lineFeed = 0x0a;

const inspect = async (file: string): Promise<{ size: number; compressed: boolean }> => {
  try {
    const handle = await open(file);
    try {
      const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return { size: (await handle.stat()).size, compressed: buffer[0] === 0x1f && buffer[1] === 0x8b };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new BackupFileError(`${file} cannot be opened: ${(cause as NodeJS.ErrnoException).code ?? 'no file'}.`, {
      cause,
    });
  }
};

const assertLength = (length: number, file: string, number: number): void => {
  if (length > mostLineBytes)
    throw new BackupFileError(
      `${file}, line ${String(number)} is longer than ${String(mostLineBytes)} bytes: it is no backup of ours.`,
    );
};

const unreadable = (file: string, number: number, cause: unknown): string => {
  const code = (cause as { code?: unknown }).code;
  if (code === 'Z_BUF_ERROR') return `${file} ends after line ${String(number)}: it was cut off.`;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return `${file}, line ${String(number)} is no UTF-8: the file is damaged.`;
  return `${file} cannot be read after line ${String(number)}: it is damaged.`;
};
