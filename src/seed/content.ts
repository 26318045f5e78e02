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
  const builder = contentBuilder(files);
  const content = builder.content();
  const problems = [...builder.problems, ...contentProblems(content, builder)];
  if (problems.length > 0) throw new SeedError(problems);
  return content;
};

/**
 * What the files say, held against the schema only: `problems` has what contradicts itself, and contentProblems finds the rest.
 * `date` is that of references where no file is of a bulletin. Throws SeedError with what the schema refuses.
 */
export const contentBuilder = (files: readonly SeedFile[], date = '1970-01-01'): Builder => {
  const problems: SeedProblem[] = files.flatMap(schemaProblems);
  // What the schema refuses cannot be read further; all files are still reported at once.
  if (problems.length > 0) throw new SeedError(problems);
  const builder = new Builder(firstBulletinDate(files) ?? date);
  for (const file of files) {
    if (isBulletinSeed(file.value)) bulletinContent(builder, file, file.value);
    else referenceContent(builder, file, file.value as ReferenceSeed);
  }
  return builder;
};

/** What a reference says is recorded with the first bulletin: before it the graph did not exist. */
const firstBulletinDate = (files: readonly SeedFile[]): string | undefined =>
  files
    .map(({ value }) => value)
    .filter(isBulletinSeed)
    .map(({ bulletin }: BulletinSeed) => bulletin.issuedOn)
    .sort()[0];
