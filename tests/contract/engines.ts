/** Both engines for a test file: the embedded one in memory, and Neo4j where one was found. Both start empty. */
import { inject } from 'vitest';
import { z } from 'zod';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.js';
import type { Statement } from '../../src/store/statement.js';

export interface Engines {
  readonly grafeo: GraphStore;
  /** Null when there is no Neo4j to test on; with CI=true the run fails before it comes to that. */
  readonly neo4j: GraphStore | null;
  close(): Promise<void>;
}

export const hasNeo4j = (): boolean => inject('neo4j') !== null;

export const openEngines = async (): Promise<Engines> => {
  // Rows without an order come in random order, so that a statement that relies on one is found out.
  const grafeo = openGrafeo({ folder: null, shuffleUnordered: true });
  const address = inject('neo4j');
  const neo4j = address === null ? null : openNeo4j(address);
  if (neo4j !== null) await neo4j.write((transaction) => transaction.run(removeEverything, {}));
  await Promise.all([grafeo.prepare(), neo4j?.prepare()]);
  return {
    grafeo,
    neo4j,
    close: async () => {
      await Promise.all([grafeo.close(), neo4j?.close()]);
    },
  };
};

/** The stores of the engines that are there, with their names. */
export const storesOf = ({ grafeo, neo4j }: Engines): GraphStore[] => (neo4j === null ? [grafeo] : [grafeo, neo4j]);

/** Empties a store, whoever wrote what is there. */
export const removeEverything: Statement<Record<string, never>, Record<string, unknown>> = {
  name: 'remove everything',
  text: 'MATCH (n) DETACH DELETE n',
  parseParams: () => ({}),
  parseRows: (rows) => z.array(z.record(z.string(), z.unknown())).parse(rows),
};
