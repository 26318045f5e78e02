/** A paragraph folded for comparison, with the place of every folded character, so that what is found can be cut out letter for letter. */
import { toSimplified } from '../../ontology/index.js';

export interface FoldedText {
  /** Folded characters; what separates words is left out. */
  readonly text: string;
  /** For each code unit of `text`, where it begins in the paragraph. */
  readonly starts: readonly number[];
  /** And where it ends. */
  readonly ends: readonly number[];
  /** Whether something stands before it that no name runs across: a comma, a bracket, a quote. */
  readonly breaks: readonly boolean[];
}

// One character at a time, on both sides: a phrase table could fold a name in its paragraph otherwise than alone.
const folded = new Map<string, string>();

const foldCharacter = (character: string): string => {
  let result = folded.get(character);
  if (result === undefined) {
    result = toSimplified(character.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}&+#]/gu, '');
    if (character === 'ㆍ' || character === 'ᆞ') result = '';
    folded.set(character, result);
  }
  return result;
};

// What names are written with or without: 의약·건강, 베이징-톈진, R&D 센터.
const isLight = (character: string): boolean => /[\s·ㆍᆞ‧・･•\-‐–/]/u.test(character);

/** Folds a text. Spans of `[from, to)` in `skipped` count as not there: an explanation in parentheses. */
export const foldText = (text: string, skipped: readonly (readonly [number, number])[] = []): FoldedText => {
  let result = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: boolean[] = [];
  let isBroken = true;
  let at = 0;
  let next = 0;
  for (const character of text) {
    const end = at + character.length;
    while (next < skipped.length && (skipped[next]?.[1] ?? 0) <= at) next += 1;
    const [from, to] = skipped[next] ?? [Infinity, Infinity];
    if (at < from || at >= to) {
      const piece = foldCharacter(character);
      if (piece === '') {
        if (!isLight(character)) isBroken = true;
      } else {
        for (let unit = 0; unit < piece.length; unit += 1) {
          starts.push(at);
          ends.push(end);
          breaks.push(unit === 0 && isBroken);
        }
        result += piece;
        isBroken = false;
      }
    }
    at = end;
  }
  return { text: result, starts, ends, breaks };
};

/** The folded form of a name: what `foldText` makes of it. */
export const foldName = (name: string): string => Array.from(name, foldCharacter).join('');

/** Explanations in parentheses: Chinese, Latin or a gloss without a comma, up to 40 characters. */
export const parentheses = (text: string): [number, number][] =>
  [...text.matchAll(/[(（][^()（）]{1,40}[)）]/gu)].map(({ index, 0: found }) => [index, index + found.length]);
