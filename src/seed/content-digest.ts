/** Digests of content: equal for equal content, whatever the engine, the order, or the way it was reached. */
import { createHash } from 'node:crypto';
import type { GraphContent } from '../ontology/content.js';
import type { GraphStore, StatementRunner } from '../store/graph-store.js';
import { advanceSnapshotStatement, currentSnapshotStatement, signSnapshotStatement } from '../store/snapshot.js';

/** All that an origin has in a store. */
export interface OriginContent {
  readonly origin: string;
  readonly digest: string;
}

/** SHA-256 over the rows by id, in hexadecimal. */
export const contentDigest = ({ entities, relationships }: GraphContent): string => {
  const hash = createHash('sha256');
  for (const rows of [entities, relationships]) {
    const ids = [...rows.keys()].sort();
    for (const id of ids) hash.update(`${fingerprint(rows.get(id) ?? {})}\n`);
  }
  return hash.digest('hex');
};

/** Equal for equal rows, whatever the order of their keys. */
export const fingerprint = (row: object): string =>
  JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Begins a snapshot: other writers wait from here on. Returns what signs it when its content is written. */
export const beginSnapshot = async (transaction: StatementRunner): Promise<(content: OriginContent) => Promise<void>> =>
  (await openSnapshot(transaction)).sign;

/** A snapshot that is begun and not signed yet. */
export interface OpenSnapshot {
  /** Counts the write transactions of the store. */
  readonly sequence: number;
  /** The digest that the last snapshot gave for an origin; null where it had none of it. */
  readonly digestOf: (origin: string) => string | null;
  /** Signs with the content of one origin beside what the others had; a digest of null takes the origin away. */
  readonly sign: (content: { readonly origin: string; readonly digest: string | null }) => Promise<void>;
}

/** As beginSnapshot, for those whose digest depends on the one before. */
export const openSnapshot = async (transaction: StatementRunner): Promise<OpenSnapshot> => {
  const [begun] = await transaction.run(advanceSnapshotStatement, { at: new Date().toISOString() });
  const before = begun?.parts ?? [];
  return {
    sequence: begun?.sequence ?? 1,
    digestOf: (origin) => before.find((part) => part.startsWith(`${origin} `))?.slice(origin.length + 1) ?? null,
    sign: async ({ origin, digest }) => {
      const others = before.filter((part) => !part.startsWith(`${origin} `));
      const parts = [...others, ...(digest === null ? [] : [partOf({ origin, digest })])].sort();
      const whole = createHash('sha256').update(parts.join('\n')).digest('hex');
      await transaction.run(signSnapshotStatement, { digest: whole, parts });
    },
  };
};

/** Whether the store's snapshot says that it holds the content; true when there is nothing to say. */
export const isSigned = async (store: GraphStore, content: OriginContent | null): Promise<boolean> => {
  if (content === null) return true;
  const [snapshot] = await store.read(currentSnapshotStatement, {});
  return snapshot?.parts?.includes(partOf(content)) ?? false;
};

/** Stands for rows that were not planned against a store: the digest of what was written last. */
export const unplannedContent = (written: object): OriginContent => ({
  origin: 'unplanned',
  digest: createHash('sha256').update(fingerprint(written)).digest('hex'),
});

const partOf = ({ origin, digest }: OriginContent): string => `${origin} ${digest}`;
