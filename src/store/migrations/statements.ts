/** The statements with which a store is brought to the present version. */
import { z } from 'zod';
import { statement } from '../statement.js';

/** `restoring` is the digest of a backup that is being restored, '' when none is. */
const versionRow = { version: z.int().positive().nullable(), restoring: z.string().nullable() };

/** No row for a store that no program with migrations has prepared. */
export const versionStatement = statement('migrations/version', { params: {}, row: versionRow });

/** To be the first of a transaction: what it returns was read after other programs were made to wait. */
export const lockVersionStatement = statement('migrations/lock-version', {
  params: { at: z.string() },
  row: versionRow,
});

export const setVersionStatement = statement('migrations/set-version', {
  params: { version: z.int().positive(), restoring: z.string(), at: z.string() },
  row: {},
});

const changed = { changed: z.int().nonnegative() };

export const firstSnapshotStatement = statement('migrations/first-snapshot', {
  params: { at: z.string(), digest: z.string(), parts: z.array(z.string()) },
  row: changed,
});

export const sortDatesStatement = statement('migrations/sort-dates', {
  params: { types: z.array(z.string()), first: z.int().positive() },
  row: changed,
});
