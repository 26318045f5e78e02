/** A generated graph in both engines, loaded once for each size and kept below .cache/bench/. */
import { existsSync, mkdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packagePath } from '../src/package-path.js';
import { bulkLoad } from '../src/seed/bulk-load.js';
import { openGrafeo } from '../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { openNeo4j } from '../src/store/neo4j/neo4j-store.js';
import { generateGraph } from './generate/graph.js';
import { benchNeo4j, startBenchNeo4j } from './neo4j/server.js';

/** What loading took, kept beside the data. */
export interface Loaded {
  readonly engine: 'neo4j' | 'grafeo';
  readonly entities: number;
  readonly relationships: number;
  readonly seconds: number;
}

const graphSeed = 20_230_526;

// Raise it when the generator changes: data of another version is loaded anew.
const version = 3;

export const dataFolder = (size: number, engine: Loaded['engine']): string =>
  packagePath('.cache', 'bench', `v${String(version)}-${String(size)}`, engine);

/** Loads the size unless it is there. Returns what loading it took, now or then. */
export const loadSize = async (size: number, engine: Loaded['engine']): Promise<Loaded> => {
  const folder = dataFolder(size, engine);
  const record = `${folder}.json`;
  if (existsSync(record)) return JSON.parse(readFileSync(record, 'utf8')) as Loaded;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  const loaded = engine === 'neo4j' ? await loadNeo4j(folder, size) : await loadInto(openGrafeo({ folder }), size);
  writeFileSync(record, JSON.stringify(loaded));
  return loaded;
};

const loadNeo4j = async (folder: string, size: number): Promise<Loaded> => {
  const server = await startBenchNeo4j(folder);
  try {
    return await loadInto(openNeo4j({ uri: server.uri, ...benchNeo4j }), size);
  } finally {
    await server.stop();
  }
};

const loadInto = async (store: GraphStore, size: number): Promise<Loaded> => {
  try {
    await store.prepare();
    const graph = generateGraph({ entities: size, seed: graphSeed });
    const started = performance.now();
    let shown = started;
    const { entities, relationships } = await bulkLoad(
      store,
      { entities: graph.entities(), relationships: graph.relationships() },
      (done) => {
        if (performance.now() - shown < 2_000) return;
        shown = performance.now();
        process.stderr.write(
          `\r${store.engine} ${String(size)}: ${String(done.entities)} entities, ${String(done.relationships)} relationships `,
        );
      },
    );
    process.stderr.write('\n');
    return { engine: store.engine, entities, relationships, seconds: (performance.now() - started) / 1000 };
  } finally {
    await store.close();
  }
};
