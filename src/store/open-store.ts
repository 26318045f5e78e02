/** Opens the store that the configuration chooses. */
import type { Config } from '../config.js';
import { openGrafeo } from './grafeo/grafeo-store.js';
import type { GraphStore } from './graph-store.js';
import { openNeo4j } from './neo4j/neo4j-store.js';

/** Throws StoreUnavailableError when the embedded database cannot be opened; Neo4j is not contacted yet. */
export const openStore = (config: Config['store']): GraphStore =>
  config.engine === 'neo4j' ? openNeo4j(config) : openGrafeo({ folder: config.folder });
