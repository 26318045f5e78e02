/** A change: what one curator did to the graph in one transaction, row by row. */
import { z } from 'zod';
import type { EntityRow, RelationshipRow } from '../ontology/content.js';

export const changeKinds = ['UPSERT', 'RETRACT', 'MERGE', 'SPLIT', 'COMMENT', 'IMPORT', 'SEED', 'UNDO'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** An id that leads nowhere any more, or to the entity that it was merged into. */
export interface RetiredRow {
  readonly id: string;
  readonly to: string | null;
  readonly changeId: string;
}

export interface CommentRow {
  readonly id: string;
  /** The id of the entity or fact that it is about. */
  readonly subject: string;
  readonly text: string;
  readonly at: string;
  readonly byId: string;
  readonly byName: string;
  /** The sequence of the change that wrote it: their order. */
  readonly position: number;
}

export interface RowsByKind {
  readonly ENTITY: EntityRow;
  readonly RELATIONSHIP: RelationshipRow;
  readonly RETIRED_ID: RetiredRow;
  readonly COMMENT: CommentRow;
}

export type RowKind = keyof RowsByKind;

export const rowKinds: readonly RowKind[] = ['ENTITY', 'RELATIONSHIP', 'RETIRED_ID', 'COMMENT'];

/** What a change did to one row; null where there was none, or is none any more. */
export interface ItemOf<Kind extends RowKind> {
  readonly kind: Kind;
  readonly subject: string;
  readonly before: RowsByKind[Kind] | null;
  readonly after: RowsByKind[Kind] | null;
}

export type Item = { [Kind in RowKind]: ItemOf<Kind> }[RowKind];

/** A stored change. */
export const Change = z.object({
  id: z.string(),
  /** Counts all changes of the store from 1, without gaps. */
  sequence: z.int().positive(),
  /** When it was made, ISO 8601 in UTC. */
  at: z.string(),
  byId: z.string(),
  byName: z.string(),
  kind: z.enum(changeKinds),
  reason: z.string(),
  itemCount: z.int().nonnegative(),
  /** What the mutation gave back, as JSON: given again to who repeats it with the same key. */
  result: z.string(),
  inputDigest: z.string(),
  /** The change that this one undoes. */
  undoes: z.string().nullish(),
  /** The change that undid this one. */
  undoneBy: z.string().nullish(),
});

export type Change = z.output<typeof Change>;

export const changeId = (sequence: number): string => `change:${String(sequence)}`;
