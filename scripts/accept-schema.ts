/** Takes schema.graphql as what clients rely on from now on: tests refuse changes that would break them. */
import { copyFileSync } from 'node:fs';
import { packagePath } from '../src/package-path.js';

copyFileSync(packagePath('schema.graphql'), packagePath('tests', 'fixtures', 'schema-baseline.graphql'));
console.log(
  'tests/fixtures/schema-baseline.graphql is schema.graphql now. Say in the commit which clients break, and why.',
);
