/** Korean in Latin letters: the Revised Romanization, with the differences to other systems folded. */
import { fold, type Folded } from './fold.js';
import { romanizedWord } from './romanized-word.js';

// Names share their words.
const known = new Map<string, string>();
const mostKnown = 20_000;

const keyOfWord = (word: string): string => {
  let key = known.get(word);
  if (key === undefined) {
    key = romanKey(romanizedWord(word));
    if (known.size >= mostKnown) known.clear();
    known.set(word, key);
  }
  return key;
};

/** A name's Korean words in Latin letters, folded for comparison; null for a name without any. */
export const romanized = (name: string): Folded | null => {
  if (!/[가-힣]/u.test(name)) return null;
  const words = name.normalize('NFKC').split(/[^\p{L}\p{N}]+/u);
  return fold(words.map(keyOfWord).join(' '));
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
