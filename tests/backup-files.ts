/** Backup files that no store wrote: header and footer are right, so that a test decides what is wrong. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { schemaVersion } from '../src/store/migrations/index.js';

export const headerOf = (counts: object, changes: object = {}): object => ({
  format: 'policy-graph-backup',
  version: 1,
  schemaVersion,
  engine: 'grafeo',
  created: '2030-01-04T00:00:00.000Z',
  keys: false,
  counts,
  ...changes,
});

/** Writes the content lines between a header and a footer that fit them, but for the changes. */
export const writeBackup = (
  file: string,
  lines: readonly string[],
  { header = {}, footer = {} }: { readonly header?: object; readonly footer?: object } = {},
): void => {
  const starting = (start: string): number => lines.filter((line) => line.startsWith(start)).length;
  const counts = {
    entities: starting('{"entity"'),
    relationships: starting('{"relationship"'),
    records: starting('{"record"'),
  };
  const sha256 = createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
  const first = headerOf(counts, header) as { schemaVersion: number };
  const last = {
    end: 'policy-graph-backup',
    version: 1,
    schemaVersion: first.schemaVersion,
    counts,
    sha256,
    ...footer,
  };
  writeFileSync(file, `${[JSON.stringify(first), ...lines, JSON.stringify(last)].join('\n')}\n`);
};
