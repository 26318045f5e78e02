/** Names and queries as the index compares them: the name key, with the places where words begin. */
import { toSimplified } from '../ontology/index.js';
import { hasHan, isHalf, isPlain, kindOf, kindOfCharacter, kinds, type Kind } from './character-kinds.js';

export interface Folded {
  /** As `nameKey` gives it, but for the middle dot ㆍ, which Unicode counts among the letters. */
  readonly text: string;
  /** For each character whether a word begins with it: after a separator, or where the kind of character changes. */
  readonly starts: readonly boolean[];
}

/** Folds compatibility forms, case, separators and the two Chinese scripts. */
export const fold = (name: string): Folded => {
  const source = normalized(name);
  const starts: boolean[] = [];
  let text = '';
  let before: number = kinds.separator;
  // Where the part begins that has no separators: parts are taken whole.
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    const isWide = isHalf(code) && at + 1 < source.length;
    const kind = wordKind(isWide ? kindOfCharacter(source.slice(at, at + 2)) : kindOf(code));
    if (kind === kinds.separator) {
      text += source.slice(from, at);
      from = at + (isWide ? 2 : 1);
    } else {
      starts.push(kind !== before);
      // A character outside the basic plane is two code units: no word begins with the second.
      if (isWide) starts.push(false);
    }
    if (isWide) at += 1;
    before = kind;
  }
  return { text: from === 0 ? source : text + source.slice(from), starts };
};

/** Digits of any script are one kind where words begin. */
const wordKind = (kind: number): number => (kind === kinds.number ? kinds.digit : kind);

/** Runs of Latin letters and digits, and runs of other letters, of a text. */
export const runsOf = (text: string): string[] => {
  const source = normalized(text);
  const runs: string[] = [];
  let before: RunKind = 'separator';
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    const isWide = isHalf(code) && at + 1 < source.length;
    const kind = runKinds[isWide ? kindOfCharacter(source.slice(at, at + 2)) : kindOf(code)];
    if (kind !== before) {
      if (before !== 'separator') runs.push(source.slice(from, at));
      from = at;
      before = kind;
    }
    if (isWide) at += 1;
  }
  if (before !== 'separator') runs.push(source.slice(from));
  return runs;
};

type RunKind = 'alphabetic' | 'letters' | 'separator';

const runKinds: Readonly<Record<Kind, RunKind>> = {
  [kinds.separator]: 'separator',
  [kinds.latin]: 'alphabetic',
  [kinds.digit]: 'alphabetic',
  [kinds.sign]: 'alphabetic',
  [kinds.number]: 'letters',
  [kinds.other]: 'letters',
};

const normalized = (text: string): string => {
  const folded = (isPlain(text) ? text : withoutDots(text).normalize('NFKC')).toLowerCase();
  return hasHan(folded) ? toSimplified(folded) : folded;
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
