/** Files of seeds as one change: read, checked against the graph as it is, planned, and written as a whole or not at all. */
import type { EntityRow, GraphContent } from '../../ontology/content.js';
import { typeOfId } from '../../ontology/index.js';
import { contentProblems } from '../../seed/content-check.js';
import { contentBuilder } from '../../seed/content.js';
import { problemLine, SeedError } from '../../seed/problem.js';
import { parseSeedFile, type SeedFile } from '../../seed/seed-file.js';
import type { GraphStore } from '../../store/graph-store.js';
import { InvalidChangeError, StaleVersionError } from '../errors.js';
import { makeChange, type ChangeNote, type Made, type Working } from '../make-change.js';
import { today } from '../upsert.js';
import { stageContent, type ImportPlan } from './plan.js';
import { settledFile } from './settled-file.js';

export interface ImportInput {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Keeps nothing: the plan tells what would have been done. */
  readonly dryRun: boolean;
  /** Whether rows that a curator wrote otherwise are written; else they refuse the import. */
  readonly overwrite: boolean;
}

const mostFiles = 20;
const mostCharacters = 8_000_000;

/** Throws InvalidChangeError with every problem of all files, or StaleVersionError for conflicts. */
export const importSeeds = (store: GraphStore, input: ImportInput, note: ChangeNote): Promise<Made<ImportPlan>> => {
  const files = readFiles(input.files);
  return makeChange(store, { ...note, kind: 'IMPORT', input, dryRun: input.dryRun }, async (working) => {
    const content = await checkedContent(working, files);
    const plan = await stageContent(working.stage, content, input.overwrite);
    const { entities, relations, ids } = plan.conflicts;
    if (entities + relations > 0 && !input.dryRun) {
      throw new StaleVersionError(
        `${String(entities + relations)} rows were written otherwise by a curator: ${ids.slice(0, shownIds).join(', ')}. ` +
          'Look at their history; take them out of the files, or import with `overwrite: true`.',
      );
    }
    return plan;
  });
};

const shownIds = 10;

const readFiles = (given: ImportInput['files']): SeedFile[] => {
  if (given.length === 0 || given.length > mostFiles)
    throw new InvalidChangeError([`\`files\` takes 1 to ${String(mostFiles)} files; it has ${String(given.length)}.`]);
  if (given.reduce((sum, { text }) => sum + text.length, 0) > mostCharacters)
    throw new InvalidChangeError([
      `The files have more than ${String(mostCharacters)} characters. Import them in parts.`,
    ]);
  const settled = given.map(({ name, text }) => settledFile(parseSeedFile(name, text)));
  const undecided = settled.flatMap(({ problems }) => problems);
  if (undecided.length > 0) throw new InvalidChangeError(undecided.map(problemLine));
  return settled.map(({ file }) => file);
};

/** What the files say, once it fits the entities of the graph that they speak of. */
const checkedContent = async (working: Working, files: readonly SeedFile[]): Promise<GraphContent> => {
  try {
    const builder = contentBuilder(files, today(working));
    const content = builder.content();
    const known = await knownEntities(working, content);
    const problems = [
      ...builder.problems,
      ...contentProblems({ ...content, entities: new Map([...known, ...content.entities]) }, builder),
    ];
    if (problems.length > 0) throw new SeedError(problems);
    return content;
  } catch (error) {
    if (error instanceof SeedError) throw new InvalidChangeError(error.problems.map(problemLine));
    throw error;
  }
};

/** The stored entities that relationships of the content lead to, by the ids that the files use. */
const knownEntities = async ({ stage }: Working, content: GraphContent): Promise<ReadonlyMap<string, EntityRow>> => {
  const ends = new Set([...content.relationships.values()].flatMap(({ from, to }) => [from, to]));
  const ids = [...ends].filter((id) => !content.entities.has(id));
  await stage.load('RETIRED_ID', ids);
  const retired = ids.map((id) => ({ id, row: stage.get('RETIRED_ID', id) }));
  await stage.load(
    'ENTITY',
    retired.map(({ id, row }) => row?.to ?? id),
  );
  return new Map(
    retired.flatMap(({ id, row }): [string, EntityRow][] => {
      const stored = stage.get('ENTITY', row?.to ?? id);
      // A retracted one is known, too: what is said of it is held.
      if (stored === null) return row === null ? [] : [[id, retractedEntity(id)]];
      return [[id, { ...stored, id }]];
    }),
  );
};

const retractedEntity = (id: string): EntityRow => ({ id, type: typeOfId(id) ?? '', properties: { nameKeys: [] } });
