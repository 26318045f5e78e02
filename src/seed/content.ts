/** Seed files → the graph that they describe, with every problem found on the way. */
import type { GraphContent } from '../ontology/content.js';
import { Builder } from './builder.js';
import { bulletinContent } from './bulletin-content.js';
import { contentProblems } from './content-check.js';
import type { SeedProblem } from './problem.js';
import { SeedError } from './problem.js';
import { referenceContent } from './reference-content.js';
import { schemaProblems } from './schema-check.js';
import type { SeedFile } from './seed-file.js';
import { isBulletinSeed, type BulletinSeed, type ReferenceSeed } from './seed-types.js';

/** The graph of the seed files. Throws SeedError with every problem of all files. */
export const seedContent = (files: readonly SeedFile[]): GraphContent => {
  const problems: SeedProblem[] = files.flatMap(schemaProblems);
  // What the schema refuses cannot be read further; all files are still reported at once.
  if (problems.length > 0) throw new SeedError(problems);

  const builder = new Builder(firstBulletinDate(files));
  for (const file of files) {
    if (isBulletinSeed(file.value)) bulletinContent(builder, file, file.value);
    else referenceContent(builder, file, file.value as ReferenceSeed);
  }
  const content = builder.content();
  problems.push(...builder.problems, ...contentProblems(content, builder));
  if (problems.length > 0) throw new SeedError(problems);
  return content;
};

/** What a reference says is recorded with the first bulletin: before it the graph did not exist. */
const firstBulletinDate = (files: readonly SeedFile[]): string =>
  files
    .map(({ value }) => value)
    .filter(isBulletinSeed)
    .map(({ bulletin }: BulletinSeed) => bulletin.issuedOn)
    .sort()[0] ?? '1970-01-01';
