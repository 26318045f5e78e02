/** Stores written before there were snapshots, and those that `neo4j-admin database import` made, have content that nobody signed. */
import { createHash } from 'node:crypto';
import type { Migration } from './migration.js';
import { firstSnapshotStatement } from './statements.js';

export const firstSnapshot: Migration = {
  number: 2,
  name: 'first-snapshot',
  description:
    'Content without a snapshot is given its first, so that answers can be cited and those kept in memory end with the next change.',
  apply: async (transaction) => {
    const at = new Date().toISOString();
    // Nobody knows what the content is made of: the moment stands for it until seeding or loading signs it.
    const parts = [`unsigned ${at}`];
    const digest = createHash('sha256').update(parts.join('\n')).digest('hex');
    await transaction.run(firstSnapshotStatement, { at, digest, parts });
    return true;
  },
};
