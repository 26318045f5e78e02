/** A file → the text of the issue, and what was done to get it: the same file gives the same paragraphs, in drafting and in review. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DraftError } from '../draft-error.js';
import type { IssueText } from '../draft-issue.js';
import { decode } from './decode.js';
import { isPdf, pdfText } from './pdf.js';
import { repair } from './repair.js';
import { isWebPage, webPageText } from './web-page.js';

// An issue has 40 kB of text, and a PDF of one with pictures some megabytes.
const mostBytes = 32 * 1024 * 1024;

/** Throws DraftError for a file that is missing, too large, or holds no text. */
export const readDocument = async (file: string): Promise<IssueText> => {
  const name = path.basename(file);
  return readBytes(readWhole(file), name);
};

/** The same for bytes that are at hand. */
export const readBytes = async (bytes: Uint8Array, name: string): Promise<IssueText> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (isPdf(bytes))
    return finished(await pdfText(bytes, name), { name, sha256, encoding: 'pdf' }, ['taken from a PDF']);
  if (isBinary(bytes))
    throw new DraftError(
      `${name} is no text: it looks like an HWP, Word or archive file. Save its text as .txt (any encoding) or as PDF, and draft that.`,
    );
  const { text, encoding, isDamaged } = decode(bytes);
  const done = [...(isDamaged ? [`bytes that are no ${encoding} were replaced`] : [])];
  return isWebPage(text)
    ? finished(webPageText(text), { name, sha256, encoding }, [...done, 'taken from a web page'])
    : finished(text, { name, sha256, encoding }, done);
};

const finished = (
  text: string,
  head: { name: string; sha256: string; encoding: string },
  done: readonly string[],
): IssueText => {
  const { text: mended, repairs } = repair(text);
  if (!/\p{L}/u.test(mended)) throw new DraftError(`${head.name} holds no text.`);
  return { text: mended, head: { ...head, repairs: [...done, ...repairs] } };
};

const readWhole = (file: string): Uint8Array => {
  try {
    const { size } = statSync(file);
    if (size > mostBytes)
      throw new DraftError(
        `${file} has ${String(size)} bytes, more than the ${String(mostBytes)} of any issue. Is it the right file?`,
      );
    return readFileSync(file);
  } catch (error) {
    if (error instanceof DraftError) throw error;
    throw new DraftError(`${file} cannot be read. Name the file of the issue's text.`, { cause: error });
  }
};

/** HWP and old Word are OLE files, new Word is a zip. */
const isBinary = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return (
    start.startsWith('d0cf11e0') ||
    start.startsWith('504b0304') ||
    start.startsWith('1f8b') ||
    start.startsWith('89504e47') ||
    start.startsWith('ffd8ff')
  );
};
