/**
 * The text of an API key: `stipg_<id>_<secret><checksum>`, letters and digits only, so that a double click takes it whole.
 * The prefix lets secret scanners find it; the checksum tells a mistyped or cut key without asking the store.
 */
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

export const keyPrefix = 'stipg_';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
// 71 and 190 bits: the id is public and only has to be unique; the secret cannot be guessed.
const idLength = 12;
const secretLength = 32;
const checksumLength = 6;

/** What a secret scanner looks for; docs/access.md has it. */
export const keyPattern = new RegExp(
  `${keyPrefix}[0-9A-Za-z]{${String(idLength)}}_[0-9A-Za-z]{${String(secretLength + checksumLength)}}`,
);

export interface NewKey {
  readonly id: string;
  /** The whole key: shown once, kept nowhere. */
  readonly text: string;
  readonly digest: string;
}

export const newKey = (): NewKey => {
  const id = randomText(idLength);
  const unchecked = `${keyPrefix}${id}_${randomText(secretLength)}`;
  const text = unchecked + checksumOf(unchecked);
  return { id, text, digest: digestOf(text) };
};

/** The id in a key; null for a text that is no key: a wrong form, or a letter that is not as it was made. */
export const idOfKey = (text: string): string | null => {
  const unchecked = text.slice(0, -checksumLength);
  const isWhole = keyPattern.exec(text)?.[0] === text && text.endsWith(checksumOf(unchecked));
  return isWhole ? text.slice(keyPrefix.length, keyPrefix.length + idLength) : null;
};

/**
 * SHA-256 in hexadecimal: what is stored of a key. Slow hashes such as bcrypt make guessing of passwords dear, which have
 * few bits; 190 random bits cannot be guessed at any speed, and a fast hash costs each request a microsecond.
 */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Takes as long for digests that differ early as for those that differ late. */
export const isSameDigest = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
};

const randomText = (length: number): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** CRC-32 in six letters: for mistakes, not against anybody. */
export const checksumOf = (text: string): string => {
  let rest = crc32(text);
  let written = '';
  for (let place = 0; place < checksumLength; place += 1) {
    written = alphabet.charAt(rest % alphabet.length) + written;
    rest = Math.floor(rest / alphabet.length);
  }
  return written;
};
