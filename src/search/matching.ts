/** Where a folded text stands in the entries of the index. */
import { isAlphabetic } from './fold.js';
import { fitsInitial } from './initials.js';
import { bigram, isWordStart, kindOfEntry, lengthOfEntry, type EntryKind, type SearchIndex } from './search-index.js';

/** The whole entry, its beginning, the beginning of a later word, or somewhere inside a word. */
export type Place = 'whole' | 'prefix' | 'word' | 'inside';

export interface Match {
  readonly entry: number;
  readonly kind: EntryKind;
  readonly place: Place;
  /** Length of the text against that of the entry, above 0 and at most 1. */
  readonly share: number;
}

/** The entries that hold the text, each once, at its best place. A text in Latin letters must begin a word. */
export const matchesOf = function* (index: SearchIndex, text: string): Generator<Match> {
  const codes = codesOf(text);
  for (const entry of rarest(index, codes)) {
    const found = place(index, entry, codes.length, (at, offset) => codes[at] === index.text[offset]);
    if (found !== null && (found !== 'inside' || !isAlphabetic(codes[0] ?? 0)))
      yield described(index, entry, found, codes.length);
  }
};

const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

// Two consonants stand for hundreds of syllables: inside words they would find nearly everything.
const shortestInside = 3;

/** The names and aliases that a pattern of initial consonants fits. Looks at every one: there is no list of them. */
export const initialsMatchesOf = function* (index: SearchIndex, pattern: string): Generator<Match> {
  const codes = codesOf(pattern);
  for (let entry = 0; entry < index.entryEntities.length; entry += 1) {
    const kind = kindOfEntry(index, entry);
    if (kind !== 'NAME' && kind !== 'ALIAS') continue;
    const found = place(index, entry, codes.length, (at, offset) =>
      fitsInitial(codes[at] ?? 0, index.text[offset] ?? 0),
    );
    if (found !== null && (found !== 'inside' || codes.length >= shortestInside))
      yield described(index, entry, found, codes.length);
  }
};

const described = (index: SearchIndex, entry: number, found: Place, length: number): Match => ({
  entry,
  kind: kindOfEntry(index, entry),
  place: found,
  share: length / lengthOfEntry(index, entry),
});

/** The shortest list of entries that must contain all matches of the text. */
const rarest = (index: SearchIndex, codes: Uint16Array): Uint32Array => {
  const lists =
    codes.length === 1
      ? [index.grams.get(codes[0] ?? 0)]
      : Array.from({ length: codes.length - 1 }, (_, at) =>
          index.grams.get(bigram(codes[at] ?? 0, codes[at + 1] ?? 0)),
        );
  return lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? new Uint32Array());
};

/** The best place of a pattern in an entry, or null. `fits(at, offset)` compares one character. */
const place = (
  index: SearchIndex,
  entry: number,
  length: number,
  fits: (at: number, offset: number) => boolean,
): Place | null => {
  const start = index.entryStarts[entry] ?? 0;
  const end = index.entryStarts[entry + 1] ?? 0;
  let found: Place | null = null;
  for (let from = start; from + length <= end; from += 1) {
    let at = 0;
    while (at < length && fits(at, from + at)) at += 1;
    if (at < length) continue;
    if (from === start) return length === end - start ? 'whole' : 'prefix';
    if (isWordStart(index, from)) return 'word';
    found = 'inside';
  }
  return found;
};
