/** Rows as people read them: each field as texts, without what is only computed. */
import { decodeEvidence } from '../ontology/evidence.js';
import { computedProperties } from '../ontology/index.js';
import type { RowKind, RowsByKind } from './change.js';

export interface ShownField {
  readonly field: string;
  readonly values: readonly string[];
}

const hidden: ReadonlySet<string> = new Set<string>(computedProperties);

/** The fields of a row that are not empty, in the order of their names. */
export const shownFields = (kind: RowKind, row: RowsByKind[RowKind] | null): ShownField[] => {
  if (row === null) return [];
  return Object.entries(fieldsOf(kind, row))
    .filter(([field, value]) => !hidden.has(field) && value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => ({ field, values: texts(field, value) }));
};

const fieldsOf = (kind: RowKind, row: RowsByKind[RowKind]): Readonly<Record<string, unknown>> => {
  if ('properties' in row)
    return kind === 'RELATIONSHIP' && 'from' in row
      ? { from: row.from, to: row.to, ...row.properties }
      : row.properties;
  return 'text' in row ? { text: row.text } : { to: row.to };
};

const texts = (field: string, value: unknown): string[] =>
  [value].flat().map((each) => (field === 'evidence' ? placeOf(String(each)) : String(each)));

/** `article:… p5: 과기부, 공동으로` */
const placeOf = (encoded: string): string => {
  const evidence = decodeEvidence(encoded);
  return 'article' in evidence
    ? `${evidence.article} ${evidence.paragraph}: ${evidence.terms.join(', ')}`
    : evidence.source;
};

export interface FieldChange {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The fields in which two rows differ. */
export const fieldChanges = (
  kind: RowKind,
  before: RowsByKind[RowKind] | null,
  after: RowsByKind[RowKind] | null,
): FieldChange[] => {
  const [from, to] = [before, after].map(
    (row) => new Map(shownFields(kind, row).map(({ field, values }) => [field, values])),
  );
  return [...new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])]
    .sort()
    .map((field) => ({ field, before: from?.get(field) ?? [], after: to?.get(field) ?? [] }))
    .filter(({ before: a, after: b }) => JSON.stringify(a) !== JSON.stringify(b));
};
