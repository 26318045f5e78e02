/** The Neo4j that is measured: the optimising compiler on, 4 GB of heap, 2 GB of page cache, its data kept between runs. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startJavaServer, type JavaServer } from '../../tests/neo4j/jars.js';

/** The server asks for no password; ways that send one are welcome. */
export const benchNeo4j = { username: 'neo4j', password: 'only-for-measuring', database: 'neo4j' } as const;

export const startBenchNeo4j = (home: string): Promise<JavaServer> => {
  mkdirSync(home, { recursive: true });
  return startJavaServer(
    ['-Xms1g', '-Xmx4g', '-XX:+UseG1GC'],
    path.join(import.meta.dirname, 'BenchNeo4jServer.java'),
    [home],
  );
};
