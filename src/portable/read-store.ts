/** Everything in a store as lines, in the order of the format, some thousand rows at a time. */
import { recordTypes } from '../derive/record-statements.js';
import type { PropertyValue } from '../ontology/content.js';
import { entityType } from '../ontology/index.js';
import { extraLabels } from '../seed/row-parameters.js';
import type { GraphStore } from '../store/graph-store.js';
import { PortableStoreError } from './errors.js';
import { compareCodePoints, type ContentLine, type Counts, type Properties } from './format.js';
import { lineProblem } from './line-check.js';
import {
  entitiesOfIds,
  entityCount,
  entityIds,
  others,
  recordStatements,
  relationshipCount,
  relationshipCounts,
  relationshipsFrom,
  relationshipsBetweenEntities,
  relationshipsFromOne,
} from './statements.js';

/** The label of API keys, whose hashes are in a backup only when they are asked for. */
export const keysLabel = 'ApiKey';

export interface ReadStoreOptions {
  readonly withKeys: boolean;
}

// A page of ids costs the embedded engine a sort of those that follow, so pages are long; details are read in shorter ones.
const idsAtOnce = 20_000;
const rowsAtOnce = 1_000;

/** All lines; each array is some of them. Throws PortableStoreError for content that a backup cannot hold. */
export async function* readStore(
  store: GraphStore,
  { withKeys }: ReadStoreOptions,
): AsyncGenerator<readonly ContentLine[]> {
  for await (const ids of pagesOfIds(store)) yield checked(await entityLines(store, ids));
  for await (const ids of pagesOfIds(store)) {
    for await (const lines of relationshipLines(store, ids)) yield checked(lines);
  }
  for (const label of recordLabels(withKeys)) {
    for await (const lines of recordLines(store, label)) yield checked(lines);
  }
}

/** How many lines there are, and what is in the database that is none of them. */
export interface StoreCounts extends Counts {
  /** Nodes and relationships that somebody else keeps in the database, and labels of such nodes. */
  readonly strangers: { readonly nodes: number; readonly relationships: number; readonly labels: readonly string[] };
}

export const countStore = async (store: GraphStore, { withKeys }: ReadStoreOptions): Promise<StoreCounts> => {
  const [entities] = await store.read(entityCount, {});
  const [all] = await store.read(relationshipCount, {});
  const [strange] = await store.read(others, {});
  // Neo4j knows the number of all at once; those between entities it would have to count.
  const [ours] = (strange?.total ?? 0) === 0 ? [all] : await store.read(relationshipsBetweenEntities, {});
  const relationships = ours?.total ?? 0;
  let records = 0;
  for (const label of recordLabels(withKeys)) records += await countRecords(store, label);
  return {
    entities: entities?.total ?? 0,
    relationships,
    records,
    strangers: {
      nodes: strange?.total ?? 0,
      relationships: (all?.total ?? 0) - relationships,
      labels: (strange?.labels ?? []).filter((label) => label !== null).sort(),
    },
  };
};

/** The labels of records, in their order in a file. */
export const recordLabels = (withKeys: boolean): string[] =>
  recordTypes
    .map(({ label }) => label)
    .filter((label) => withKeys || label !== keysLabel)
    .sort(compareCodePoints);

export const countRecords = async (store: GraphStore, label: string): Promise<number> => {
  const [row] = await store.read(statementsOf(label).count, {});
  return row?.total ?? 0;
};

export const statementsOf = (label: string) => {
  const found = recordStatements.get(label);
  if (found === undefined) throw new RangeError(`There are no records of the label "${label}".`);
  return found;
};

async function* pagesOfIds(store: GraphStore): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const page = await store.read(entityIds, { after, first: idsAtOnce });
    const ids = page.map(({ id }) => id);
    for (let at = 0; at < ids.length; at += rowsAtOnce) yield ids.slice(at, at + rowsAtOnce);
    const last = ids.at(-1);
    if (last === undefined || ids.length < idsAtOnce) return;
    after = last;
  }
}

const entityLines = async (store: GraphStore, ids: readonly string[]): Promise<ContentLine[]> => {
  const rows = await store.read(entitiesOfIds, { ids: [...ids] });
  return rows.map(({ id, type, labels, properties }) => {
    const line = { kind: 'entities', type: type ?? '', id, properties: present(properties, ['id', 'type']) } as const;
    const problem = lineProblem(line) ?? labelProblem(line.type, line.properties, labels);
    if (problem !== null) throw unwritable(id, problem);
    return line;
  });
};

// Labels are not in the file: they follow from the type and the properties.
const labelProblem = (type: string, properties: Properties, labels: readonly string[]): string | null => {
  const expected = new Set(['Entity', type, ...extraLabels(entityType(type), properties)]);
  const strange = labels.find((label) => !expected.delete(label)) ?? [...expected][0];
  return strange === undefined ? null : `has, or lacks, the label ${strange} against what its properties say`;
};

async function* relationshipLines(store: GraphStore, ids: readonly string[]): AsyncGenerator<ContentLine[]> {
  const counts = await store.read(relationshipCounts, { ids: [...ids] });
  let batch: string[] = [];
  let size = 0;
  for (const { id, total } of counts) {
    if (size > 0 && size + total > rowsAtOnce * 2) {
      yield (await store.read(relationshipsFrom, { ids: batch })).map(relationshipLine).sort(byStartAndId);
      batch = [];
      size = 0;
    }
    if (total > rowsAtOnce * 2) {
      yield* relationshipsOfOne(store, id);
      continue;
    }
    batch.push(id);
    size += total;
  }
  if (size > 0) yield (await store.read(relationshipsFrom, { ids: batch })).map(relationshipLine).sort(byStartAndId);
}

async function* relationshipsOfOne(store: GraphStore, id: string): AsyncGenerator<ContentLine[]> {
  for (let after = ''; ;) {
    const lines = (await store.read(relationshipsFromOne, { id, after, first: rowsAtOnce })).map(relationshipLine);
    yield lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < rowsAtOnce) return;
    after = last.id;
  }
}

interface RelationshipRead {
  readonly id: string | null;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const relationshipLine = ({ id, type, from, to, properties }: RelationshipRead) => ({
  kind: 'relationships' as const,
  type,
  id: id ?? '',
  from,
  to,
  properties: present(properties, ['id']),
});

const byStartAndId = (a: { from: string; id: string }, b: { from: string; id: string }): number =>
  compareCodePoints(a.from, b.from) || compareCodePoints(a.id, b.id);

async function* recordLines(store: GraphStore, label: string): AsyncGenerator<ContentLine[]> {
  for (let after: string | number | null = null; ;) {
    const rows: { recordKey: string | number; properties: Record<string, unknown> }[] = await store.read(
      statementsOf(label).page,
      { after, first: rowsAtOnce },
    );
    yield rows.map(({ recordKey, properties }) => ({
      kind: 'records',
      label,
      key: recordKey,
      properties: present(properties, []),
    }));
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return;
    after = last.recordKey;
  }
}

const present = (properties: Readonly<Record<string, unknown>>, without: readonly string[]): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([key, value]) => !without.includes(key) && value !== null),
  ) as Record<string, PropertyValue>;

const checked = (lines: readonly ContentLine[]): readonly ContentLine[] => {
  for (const line of lines) {
    const problem = line.kind === 'entities' ? null : lineProblem(line);
    if (problem !== null) throw unwritable(String(line.kind === 'records' ? line.key : line.id), problem);
  }
  return lines;
};

const unwritable = (id: string, problem: string): PortableStoreError =>
  new PortableStoreError(
    `${id} ${problem}. This program cannot keep it in a backup: correct it, or use the version of the program that wrote it.`,
  );
