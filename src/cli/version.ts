/** The versions that a report of a fault should name. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../package-path.js';
import { formatVersion } from '../portable/format.js';
import { schemaVersion } from '../store/migrations/index.js';

const Package = z.object({ version: z.string() });

export const packageVersion = (): string =>
  Package.parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8'))).version;

/** Name → version. */
export const versions = (): Readonly<Record<string, string | number>> => ({
  'policy-graph': packageVersion(),
  node: process.versions.node,
  'schema version': schemaVersion,
  'backup format': formatVersion,
});
