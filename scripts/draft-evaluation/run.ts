/** Drafts an issue whose reviewed seed is known, with the names of the reference files only, and compares. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { draftIssue } from '../../src/draft/draft-issue.js';
import type { DraftFile } from '../../src/draft/file/draft-file.js';
import { gazetteerOf } from '../../src/draft/names/gazetteer.js';
import { readDocument } from '../../src/draft/reading/read-document.js';
import { packagePath } from '../../src/package-path.js';
import { readBulletinText } from '../../src/seed/bulletin-text.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';
import { isBulletinSeed, type BulletinSeed } from '../../src/seed/seed-types.js';
import { brokenEvidence, compare, phrasedNames, type Comparison } from './compare.js';

export interface Evaluation {
  readonly issue: string;
  readonly draft: DraftFile;
  readonly comparisons: readonly Comparison[];
  /** Reviewed entities that a curator phrased: their names do not stand in the text. */
  readonly phrased: readonly string[];
  readonly brokenEvidence: readonly string[];
}

/** Reference names only: no bulletin's own entities are known. */
const referenceNames = () =>
  gazetteerOf(readSeedFiles(packagePath('seeds')).filter(({ name }) => name.startsWith('reference/')));

const evaluate = async (issue: string, file: string, expected: BulletinSeed): Promise<Evaluation> => {
  const gazetteer = referenceNames();
  const read = await readDocument(file);
  const draft = draftIssue(read, gazetteer);
  const paragraphs = new Map(readBulletinText(read.text).map(({ key, paragraphs: texts }) => [key, texts]));
  return {
    issue,
    draft,
    comparisons: compare(draft, expected, new Set(gazetteer.entities.keys()), read.text),
    phrased: phrasedNames(expected, read.text),
    brokenEvidence: brokenEvidence(draft, paragraphs),
  };
};

const fixtures = packagePath('tests', 'fixtures', 'drafts');

/** The made-up issues, whose answers were written before the rules saw them. */
export const madeUpIssues = (): string[] =>
  readdirSync(fixtures)
    .flatMap((file) => (file.endsWith('.expected.yaml') ? [file.replace('.expected.yaml', '')] : []))
    .sort();

export const evaluateMadeUp = (name: string): Promise<Evaluation> =>
  evaluate(
    name,
    path.join(fixtures, `${name}.txt`),
    parse(readFileSync(path.join(fixtures, `${name}.expected.yaml`), 'utf8')) as BulletinSeed,
  );

/** The reviewed issues whose text is in the folder; the texts are not in the repository. */
export const reviewedIssues = (folder: string): { seed: BulletinSeed; file: string }[] =>
  readSeedFiles(packagePath('seeds')).flatMap(({ value }) =>
    isBulletinSeed(value) && existsSync(path.join(folder, value.bulletin.text))
      ? [{ seed: value, file: path.join(folder, value.bulletin.text) }]
      : [],
  );

export const evaluateReviewed = ({ seed, file }: { seed: BulletinSeed; file: string }): Promise<Evaluation> =>
  evaluate(seed.bulletin.id, file, seed);
