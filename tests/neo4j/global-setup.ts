/**
 * Vitest's globalSetup for every project whose tests need a real Neo4j: `inject('neo4j')` is its address, or null.
 *
 * Vitest runs this once for each such project, in one process: they share one server, started by the first and
 * stopped by the last. A run of other projects alone starts none.
 */
import type { TestProject } from 'vitest/node';
import { findNeo4j } from './find-neo4j.js';
import type { Neo4jAddress } from './test-neo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.found ??= findNeo4j();
  const found = await shared.found;
  if ('unavailable' in found) {
    const message = `No Neo4j to test on. ${found.unavailable}. See tests/neo4j/README.md.`;
    if (process.env['CI'] === 'true') throw new Error(message);
    if (shared.users === 1) console.warn(`\n!!! TESTS ON NEO4J ARE SKIPPED. ${message}\n`);
    project.provide('neo4j', null);
    return () => Promise.resolve();
  }
  const { stop, ...address } = found;
  project.provide('neo4j', address);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    shared.found = null;
    await stop();
  };
}

interface Shared {
  found: ReturnType<typeof findNeo4j> | null;
  users: number;
}

// On globalThis, because every project loads this module anew.
const holder = globalThis as { neo4jForTests?: Shared };
const shared = (holder.neo4jForTests ??= { found: null, users: 0 });
