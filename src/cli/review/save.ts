/** Files that are whole at every moment: written beside, then put in place. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { notSameIn, withNotSame } from '../../review/not-same.js';
import type { ReviewSession } from '../../review/session.js';
import { CommandError } from '../command-error.js';

/** Throws CommandError. */
export const writeWhole = (file: string, text: string): void => {
  const beside = `${file}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(beside, text, { flush: true });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new CommandError(
      `${file} cannot be written: nothing of this decision is kept. Is there room, and may you write there?`,
      {
        cause: error,
      },
    );
  }
};

/** The draft and, where two things were told apart, the file of decisions. */
export const saveReview = (
  session: ReviewSession,
  files: { readonly draft: string; readonly decisions: string },
): void => {
  writeWhole(files.draft, session.text());
  const pairs = notSameIn(session.draft);
  if (pairs.length === 0) return;
  const before = existsSync(files.decisions) ? readFileSync(files.decisions, 'utf8') : '';
  const after = withNotSame(before, pairs);
  if (after !== before) writeWhole(files.decisions, after);
};
