/** The data definition statements of an engine: one a file in cypher/schema/<engine>/, run in the order of their names. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { packagePath } from '../package-path.js';
import type { Engine } from './graph-store.js';
import { readCypher } from './statement.js';

export const schemaStatements = (engine: Engine): string[] =>
  readdirSync(packagePath('cypher', 'schema', engine))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => readCypher(`schema/${engine}/${path.basename(file, '.cypher')}`));
