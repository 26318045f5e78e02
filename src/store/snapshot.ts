/**
 * The snapshot of a store's content: one node, which is no entity, counted on by every write transaction.
 * It is the citation of an answer, and tells what is computed from the content that it has changed.
 */
import { z } from 'zod';
import { statement } from './statement.js';

const row = { sequence: z.int().positive(), parts: z.array(z.string()).nullable() };

/** No row for a store that was never written to. `parts` are texts of an origin and the digest of its content. */
export const currentSnapshotStatement = statement('snapshot/current', {
  params: {},
  row: { ...row, digest: z.string() },
});

/** No row for a store that was never written to. `at` is when it was written to last. */
export const movedSnapshotStatement = statement('snapshot/moved', {
  params: {},
  row: { sequence: z.int().positive(), digest: z.string(), at: z.string(), changes: z.int().nonnegative() },
});

/** Both run inside the transaction that changes the content: the first before the change, since it locks. */
export const advanceSnapshotStatement = statement('snapshot/advance', { params: { at: z.string() }, row });

export const signSnapshotStatement = statement('snapshot/sign', {
  params: { digest: z.string(), parts: z.array(z.string()) },
  row: {},
});
