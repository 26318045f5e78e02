/** The search index of a store: built from what the store holds, and again when the store's snapshot changes. */
import { z } from 'zod';
import { IndexBuilder } from '../search/index-builder.js';
import type { SearchIndex } from '../search/search-index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { unlessAborted } from './aborted.js';
import { inTurns } from './in-turns.js';
import { currentSnapshot, isSameSnapshot, type Snapshot } from './snapshot.js';

const nullableText = z.string().nullable();

const searchRows = statement('search/rows', {
  params: { after: z.string(), first: z.int().positive() },
  row: {
    id: z.string(),
    type: z.string(),
    nameKo: nullableText,
    nameEn: nullableText,
    nameZhHans: nullableText,
    nameZhHant: nullableText,
    aliases: z.array(z.string()).nullable(),
    summary: nullableText,
    summaryKo: nullableText,
    region: nullableText,
  },
});

type StoredRow = ReturnType<typeof searchRows.parseRows>[number];

interface Built {
  readonly snapshot: Snapshot | null;
  /** Shared by all requests that wait for it. */
  readonly index: Promise<SearchIndex>;
}

const indexes = new WeakMap<GraphStore, Built>();

/**
 * The index of a snapshot of the store. Building belongs to no request: whoever gives up leaves it to the others.
 * A store without a snapshot was written by nobody we know: its index stays until there is one.
 */
export const searchIndex = async (
  store: GraphStore,
  snapshot: Snapshot | null,
  { signal }: ReadOptions = {},
): Promise<SearchIndex> => {
  let built = indexes.get(store);
  if (built === undefined || !isSameSnapshot(built.snapshot, snapshot)) {
    built = { snapshot, index: buildIndex(store) };
    // The old index is let go at once: two of a large graph would not fit.
    indexes.set(store, built);
    const mine = built;
    mine.index.catch(() => {
      if (indexes.get(store) === mine) indexes.delete(store);
    });
  }
  return unlessAborted(built.index, signal);
};

/** Builds the index of what the store holds now, unless it is there: before anybody waits for it. */
export const warmSearch = async (store: GraphStore): Promise<void> => {
  await searchIndex(store, await currentSnapshot(store));
};

const pageSize = 2_000;
// Folding these takes a part of a millisecond.
const rowsPerStep = 10;
const attempts = 3;

/** Reads again when the content changed meanwhile; what keeps changing is indexed as it was read last. */
const buildIndex = async (store: GraphStore): Promise<SearchIndex> => {
  for (let attempt = 1; ; attempt += 1) {
    const before = await currentSnapshot(store);
    const index = await readIndex(store);
    if (attempt === attempts || isSameSnapshot(before, await currentSnapshot(store))) return index;
  }
};

/** Others are answered between the pages and while one is folded. */
const readIndex = async (store: GraphStore): Promise<SearchIndex> => {
  const builder = new IndexBuilder();
  for (let after = ''; ;) {
    const rows = await store.read(searchRows, { after, first: pageSize });
    await inTurns(adding(builder, rows));
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return inTurns(builder.finish());
    after = last.id;
  }
};

const adding = function* (builder: IndexBuilder, rows: readonly StoredRow[]): Generator<undefined, void, undefined> {
  for (const [at, row] of rows.entries()) {
    builder.add({
      id: row.id,
      type: row.type,
      region: row.region,
      names: present([row.nameKo, row.nameEn, row.nameZhHans, row.nameZhHant]),
      aliases: row.aliases ?? [],
      summaries: present([row.summary, row.summaryKo]),
    });
    if (at % rowsPerStep === rowsPerStep - 1) yield;
  }
};

const present = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null);
