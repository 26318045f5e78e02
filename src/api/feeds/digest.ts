/** The bytes of a feed: hashed for its ETag, and kept while they are few; a large one is written a second time instead. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { blocksOf, type FormatName } from '../../feed/formats.js';
import type { Picture } from '../../feed/picture.js';
import { StoreAbortedError } from '../../store/errors.js';

export interface Digest {
  /** SHA-256 of the bytes, 128 bits of it as hexadecimal. */
  readonly hash: string;
  /** The bytes, unless they are more than is kept. */
  readonly whole: Buffer | null;
}

const keptBytes = 4 * 1024 * 1024;

/** Throws StoreAbortedError when the signal fires. */
export const digested = async (picture: Picture, format: FormatName, signal: AbortSignal): Promise<Digest> => {
  const hash = createHash('sha256');
  let kept: Buffer[] | null = [];
  let size = 0;
  for await (const block of unhurried(picture, format, signal)) {
    hash.update(block);
    size += block.length;
    if (size > keptBytes) kept = null;
    kept?.push(block);
  }
  return { hash: hash.digest('hex').slice(0, 32), whole: kept === null ? null : Buffer.concat(kept) };
};

/** The blocks of the file, with room between them for other requests. */
export async function* unhurried(
  picture: Picture,
  format: FormatName,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
  for (const block of blocksOf(picture, format)) {
    yield block;
    await setImmediate();
    if (signal.aborted) throw new StoreAbortedError('The file took too long.', { cause: signal.reason });
  }
}
