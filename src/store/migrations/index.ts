/** Every migration, in the order of their numbers. docs/migrations.md says what each does and how to add one. */
import { firstSnapshot } from './0002-first-snapshot.js';
import { sortDates } from './0003-sort-dates.js';
import type { Migration } from './migration.js';

/** The layout of the first release, whose stores do not say their version. */
export const firstVersion = 1;

export const migrations: readonly Migration[] = [firstSnapshot, sortDates];

/** The layout that this program writes and reads. */
export const schemaVersion = migrations.at(-1)?.number ?? firstVersion;
