/**
 * The search index: folded names one after another in one array of characters, and for every character and pair of
 * characters the entries that hold it. Entities are numbered by ascending id. About 150 bytes an entry.
 */
import type { Postings } from './postings.js';

/** What an entry is: a name, an alias, the readable part of an id, or a Korean name in Latin letters. */
export const kinds = ['NAME', 'ALIAS', 'ID', 'ROMAN'] as const;

export type EntryKind = (typeof kinds)[number];

export interface SearchIndex {
  readonly ids: readonly string[];
  /** By entity, its place in the ontology's order of types. */
  readonly types: Uint8Array;
  /** By entity, the number of the region that it belongs to or lies in; -1 for none. */
  readonly regions: Int32Array;
  readonly entryEntities: Uint32Array;
  readonly entryKinds: Uint8Array;
  /** Where the text of each entry begins, and at last where all text ends. */
  readonly entryStarts: Uint32Array;
  readonly text: Uint16Array;
  /** A bit for each character of `text`: whether a word begins with it. */
  readonly wordStarts: Uint8Array;
  /** Entries by character and by pair of characters. */
  readonly grams: Postings<number>;
  /** Entities by pair of characters of a summary. */
  readonly summaryGrams: Postings<number>;
  /** Entities by word of a summary in Latin letters. */
  readonly summaryWords: Postings<string>;
  /** These words, in order. */
  readonly words: readonly string[];
  /** Entities of which something did not fit; 0 unless the graph is huge. */
  readonly leftOut: number;
}

/** A pair of characters as a key; one character is its own. No text holds the character 0. */
export const bigram = (a: number, b: number): number => ((a << 16) | b) >>> 0;

export const kindOfEntry = ({ entryKinds }: SearchIndex, entry: number): EntryKind =>
  kinds[entryKinds[entry] ?? 0] ?? 'NAME';

export const entryText = ({ text, entryStarts }: SearchIndex, entry: number): string =>
  String.fromCharCode(...text.subarray(entryStarts[entry], entryStarts[entry + 1]));

export const lengthOfEntry = ({ entryStarts }: SearchIndex, entry: number): number =>
  (entryStarts[entry + 1] ?? 0) - (entryStarts[entry] ?? 0);

export const isWordStart = ({ wordStarts }: SearchIndex, at: number): boolean =>
  ((wordStarts[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
