/** Korean in Latin letters: the Revised Romanization, with the differences to other systems folded. */
import { romanize } from 'es-hangul';
import { fold, type Folded } from './fold.js';

// Romanizing follows the pronunciation, which takes 0.1 ms a word; names share their words.
const known = new Map<string, string>();
const mostKnown = 20_000;

/** A name's Korean words in Latin letters, folded for comparison; null for a name without any. */
export const romanized = (name: string): Folded | null => {
  if (!/[가-힣]/u.test(name)) return null;
  const words = name.normalize('NFKC').split(/[^\p{L}\p{N}]+/u);
  const { text, starts } = fold(words.map((word) => romanKey(romanizedWord(word))).join(' '));
  return { text, starts };
};

/**
 * The key that romanizations of one word share: McCune–Reischauer's k, t, p, ch, r and their doubled letters
 * become g, d, b, j, l; so `kwahak` is `gwahak`.
 */
export const romanKey = (latin: string): string =>
  latin
    .toLowerCase()
    .replaceAll('ch', 'j')
    .replaceAll('sh', 's')
    .replaceAll('oo', 'u')
    .replaceAll('ee', 'i')
    .replace(/[ktpr]/g, (letter) => ({ k: 'g', t: 'd', p: 'b', r: 'l' })[letter] ?? letter)
    .replace(/([a-z])\1+/g, '$1');

const romanizedWord = (word: string): string => {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const latin = romanize(word);
  known.set(word, latin);
  return latin;
};
