/**
 * The format of a backup: lines of JSON. A header, then one line for each entity, relationship and record, then a footer with the
 * SHA-256 of the lines between. docs/portable-format.md describes it.
 */
import { z } from 'zod';
import type { PropertyValue } from '../ontology/content.js';

export const formatName = 'policy-graph-backup';

/** Counts up when a program that reads the format as it was could not read it any more. */
export const formatVersion = 1;

/** No line is longer, in bytes: a reader never holds more of a file than this. */
export const mostLineBytes = 8 * 1024 * 1024;

const count = z.int().nonnegative();

export const Counts = z.strictObject({ entities: count, relationships: count, records: count });
export type Counts = z.output<typeof Counts>;

export const Header = z.strictObject({
  format: z.literal(formatName),
  version: z.int().positive(),
  schemaVersion: z.int().positive(),
  engine: z.enum(['grafeo', 'neo4j']),
  created: z.iso.datetime(),
  /** Whether the hashes of API keys are in it. */
  keys: z.boolean(),
  counts: Counts,
});
export type Header = z.output<typeof Header>;

export const Footer = z.strictObject({
  end: z.literal(formatName),
  version: z.int().positive(),
  schemaVersion: z.int().positive(),
  counts: Counts,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Footer = z.output<typeof Footer>;

export type Properties = Readonly<Record<string, PropertyValue>>;

export interface EntityLine {
  readonly kind: 'entities';
  readonly type: string;
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationshipLine {
  readonly kind: 'relationships';
  readonly type: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A node that is no entity: a snapshot, a change, a comment. */
export interface RecordLine {
  readonly kind: 'records';
  readonly label: string;
  readonly key: string | number;
  readonly properties: Properties;
}

export type ContentLine = EntityLine | RelationshipLine | RecordLine;

/** The line as it stands in the file, without its end: the same for the same content, whatever the order of its properties was. */
export const encodeLine = (line: ContentLine): string => {
  const properties = sorted(line.properties);
  switch (line.kind) {
    case 'entities':
      return JSON.stringify({ entity: line.type, id: line.id, properties });
    case 'relationships':
      return JSON.stringify({ relationship: line.type, id: line.id, from: line.from, to: line.to, properties });
    case 'records':
      return JSON.stringify({ record: line.label, key: line.key, properties });
  }
};

const sorted = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => compareCodePoints(a, b)));

/** The order of lines: by code points, as both engines order texts. JavaScript's own differs for characters beyond U+FFFF. */
export const compareCodePoints = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
};

// Surrogates stand for characters that come after all others.
const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);
