/** What a backup takes along beside the graph: every label that a statement writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bookkeepingTypes } from '../../src/ontology/bookkeeping.js';
import { packagePath } from '../../src/package-path.js';

it('lists every label that is written and is no entity', () => {
  const texts = readdirSync(packagePath('cypher'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema'))
    .map((file) => readFileSync(packagePath('cypher', file), 'utf8'));
  const written = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:CREATE|MERGE) \(\w+:(\w+)/g)].map(([, label]) => label ?? ''),
  );
  const beside = [...new Set(written)].filter((label) => label !== 'Entity').sort();
  expect(bookkeepingTypes.map(({ label }) => label).sort()).toEqual(beside);
  expect(bookkeepingTypes.every(({ key }) => key === 'id')).toBe(true);
});
