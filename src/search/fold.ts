/** Names and queries as the index compares them: the name key, with the places where words begin. */
import { toSimplified } from '../ontology/index.js';

export interface Folded {
  /** As `nameKey` gives it, but for the middle dot ㆍ, which Unicode counts among the letters. */
  readonly text: string;
  /** For each character whether a word begins with it: after a separator, or where the kind of character changes. */
  readonly starts: readonly boolean[];
}

/** Folds compatibility forms, case, separators and the two Chinese scripts. */
export const fold = (name: string): Folded => {
  const kept: string[] = [];
  const starts: boolean[] = [];
  let before: Kind = 'separator';
  for (const character of normalized(name)) {
    const kind = kindOf(character);
    if (kind !== 'separator') {
      kept.push(character);
      starts.push(kind !== before);
      // A character outside the basic plane is two code units: no word begins with the second.
      if (character.length === 2) starts.push(false);
    }
    before = kind;
  }
  return { text: kept.join(''), starts };
};

/** Runs of Latin letters and digits, and runs of other letters, of a text. */
export const runsOf = (text: string): string[] =>
  Array.from(
    normalized(text).matchAll(/[a-z0-9&+#\u00df-\u024f]+|(?:(?![a-z0-9\u00df-\u024f])[\p{L}\p{N}])+/gu),
    ([run]) => run,
  );

const normalized = (text: string): string => {
  const folded = withoutDots(text).normalize('NFKC').toLowerCase();
  return /\p{Script=Han}/u.test(folded) ? toSimplified(folded) : folded;
};

/** The words of a query as they are typed, without separators. */
export const wordsOf = (query: string): string[] =>
  withoutDots(query)
    .normalize('NFC')
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{N}&+#]+/u)
    .filter((word) => word !== '');

// Korean keyboards give the old vowel ㆍ for the middle dot.
const withoutDots = (text: string): string => text.replace(/[\u318d\u119e]/gu, ' ');

/** Whether a character belongs to a script that is written with spaces between short letters: Latin, or a digit. */
export const isAlphabetic = (code: number): boolean => code < 0x250;

type Kind = 'latin' | 'digit' | 'sign' | 'other' | 'separator';

const kindOf = (character: string): Kind => {
  // Most characters by far, without the regular expressions.
  if (character >= 'a' && character <= 'z') return 'latin';
  if ((character >= '가' && character <= '힣') || (character >= '一' && character <= '鿿')) return 'other';
  if (/[a-z\u00df-\u024f]/u.test(character)) return 'latin';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/\p{L}/u.test(character)) return 'other';
  return /[&+#]/u.test(character) ? 'sign' : 'separator';
};
