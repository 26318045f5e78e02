/** Where a folded text stands in the entries of the index. */
import { isAlphabetic } from './fold.js';
import { syllablesOf } from './initials.js';
import { bigram, isWordStart, kinds, type EntryKind, type SearchIndex } from './search-index.js';
import { perStep, type Steps } from './steps.js';

/** The whole entry, its beginning, the beginning of a later word, or somewhere inside a word: the best first. */
export const places = ['whole', 'prefix', 'word', 'inside'] as const;

export type Place = (typeof places)[number];

/** Told of each entry that matches once, with its best place: numbers of `kinds` and `places`. */
export type OnMatch = (entry: number, kind: number, place: number, length: number) => void;

const [whole, prefix, word, inside, nowhere] = [0, 1, 2, 3, 4];

/**
 * Finds the entries of the kinds that hold the text. A text in Latin letters must begin a word. Looks at the entries of the
 * text's rarest pair of characters.
 */
export function* matches(
  index: SearchIndex,
  text: string,
  wanted: readonly EntryKind[],
  onMatch: OnMatch,
): Steps<undefined> {
  const codes = codesOf(text);
  const entries = rarest(index, codes);
  const worst = isAlphabetic(codes[0] ?? 0) ? word : inside;
  const isWanted = wantedKinds(wanted);
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] ?? 0;
    const kind = index.entryKinds[entry] ?? 0;
    if (isWanted[kind] === 1) {
      const place = placeOf(index, entry, codes, codes);
      if (place <= worst) onMatch(entry, kind, place, codes.length);
    }
    if (at % perStep === perStep - 1) yield;
  }
  return undefined;
}

// Two consonants stand for hundreds of syllables: inside words they would find nearly everything.
const shortestInside = 3;

/** Finds the names and aliases that a pattern of initial consonants fits. Looks at every one: there is no list of them. */
export function* initialsMatches(index: SearchIndex, pattern: string, onMatch: OnMatch): Steps<undefined> {
  const [from, to] = syllablesOf(pattern);
  const worst = pattern.length >= shortestInside ? inside : word;
  const isWanted = wantedKinds(['NAME', 'ALIAS']);
  const { entryKinds } = index;
  for (let entry = 0; entry < entryKinds.length; entry += 1) {
    const kind = entryKinds[entry] ?? 0;
    if (isWanted[kind] === 1) {
      const place = placeOf(index, entry, from, to);
      if (place <= worst) onMatch(entry, kind, place, pattern.length);
    }
    if (entry % perStep === perStep - 1) yield;
  }
  return undefined;
}

/** How many characters of the text, at least two and at most `longest`, stand together in some name, from its beginning; 0 when none do. */
export function* longestStanding(index: SearchIndex, text: string, longest: number): Steps<number> {
  const codes = codesOf(text.slice(0, longest));
  if (codes.length < 2) return 0;
  const mustBegin = isAlphabetic(codes[0] ?? 0);
  const isWanted = wantedKinds(['NAME', 'ALIAS', 'ID']);
  const entries = index.grams.get(bigram(codes[0] ?? 0, codes[1] ?? 0));
  let best = 0;
  for (let at = 0; at < entries.length && best < codes.length; at += 1) {
    const entry = entries[at] ?? 0;
    if (isWanted[index.entryKinds[entry] ?? 0] === 1) {
      const start = index.entryStarts[entry] ?? 0;
      const end = index.entryStarts[entry + 1] ?? 0;
      for (let from = start; from + best < end; from += 1) {
        if (mustBegin && from !== start && !isWordStart(index, from)) continue;
        let length = 0;
        while (length < codes.length && from + length < end && index.text[from + length] === codes[length]) length += 1;
        if (length > best) best = length;
      }
    }
    if (at % perStep === perStep - 1) yield;
  }
  return best < 2 ? 0 : best;
}

const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const wantedKinds = (wanted: readonly EntryKind[]): Uint8Array =>
  Uint8Array.from(kinds, (kind) => (wanted.includes(kind) ? 1 : 0));

/** The shortest list of entries that must contain all matches of the text. */
const rarest = (index: SearchIndex, codes: Uint16Array): Uint32Array => {
  let best = index.grams.get(codes.length === 1 ? (codes[0] ?? 0) : bigram(codes[0] ?? 0, codes[1] ?? 0));
  for (let at = 2; at < codes.length; at += 1) {
    const list = index.grams.get(bigram(codes[at - 1] ?? 0, codes[at] ?? 0));
    if (list.length < best.length) best = list;
  }
  return best;
};

/** The best place of a pattern, the characters from … to of which fit one of an entry, in the entry. */
const placeOf = (
  { text, entryStarts, wordStarts }: SearchIndex,
  entry: number,
  from: Uint16Array,
  to: Uint16Array,
): number => {
  const length = from.length;
  const start = entryStarts[entry] ?? 0;
  const end = entryStarts[entry + 1] ?? 0;
  const [least, most] = [from[0] ?? 0, to[0] ?? 0];
  let found = nowhere;
  for (let begin = start; begin + length <= end; begin += 1) {
    const first = text[begin] ?? 0;
    if (first < least || first > most) continue;
    let at = 1;
    while (at < length) {
      const code = text[begin + at] ?? 0;
      if (code < (from[at] ?? 0) || code > (to[at] ?? 0)) break;
      at += 1;
    }
    if (at < length) continue;
    if (begin === start) return length === end - start ? whole : prefix;
    if (((wordStarts[begin >> 3] ?? 0) & (1 << (begin & 7))) !== 0) return word;
    found = inside;
  }
  return found;
};
