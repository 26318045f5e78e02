/**
 * `romanize` of es-hangul for an index: it takes 0.1 ms a word, and a hundred thousand entities have half a million words.
 * How a syllable sounds is decided by the vowel and final of the one before it and the initial of the one after it, so what
 * the library says of pairs of syllables is kept and put together. tests/unit/romanized-word.test.ts holds the two equal.
 */
import { romanize, standardizePronunciation } from 'es-hangul';

/** A word in the Revised Romanization, exactly as es-hangul gives it. */
export const romanizedWord = (word: string): string => {
  if (!/^[가-힣]+$/.test(word) || exceptions.test(word)) return romanize(word);
  let latin = '';
  let final = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - firstSyllable;
    const initial =
      at === 0 ? Math.floor(code / 588) : soundOf(word.charCodeAt(at - 1) - firstSyllable, code) % initialsCount;
    // After the final ㄹ the initial ㄹ is an l.
    const isDoubled = final === rieulFinal && initial === rieulInitial;
    final =
      at === word.length - 1
        ? finalAtEnd(code)
        : Math.floor(soundOf(code, word.charCodeAt(at + 1) - firstSyllable) / initialsCount);
    const vowel = Math.floor(code / 28) % 21;
    const letters = lettersOf(firstSyllable + (initial * 21 + vowel) * 28 + final);
    latin += isDoubled ? `l${letters.slice(1)}` : letters;
  }
  return latin;
};

// Whole words and names of letters that the library knows one by one.
const exceptions =
  /^(?:베갯잇|깻잎|나뭇잎|도리깻열|뒷윷|전역)$|기역|니은|리을|미음|비읍|시옷|이응|디귿|지읒|치읓|키읔|티읕|피읖|히읗/;

const firstSyllable = 0xac00;
const syllables = 11_172;
const initialsCount = 19;
const rieulFinal = 8;
const rieulInitial = 5;

// A syllable that ends in a vowel and begins no word of the library's lists: it changes nothing after it.
const neutral = '꺄';

// All pairs of the two thousand syllables in use would be four million; texts have a hundredth of them.
const mostPairs = 200_000;
const sounds = new Map<number, number>();

/** The final of a syllable and the initial of the one after it as they sound together, as one number. */
const soundOf = (code: number, next: number): number => {
  const key = code * syllables + next;
  const known = sounds.get(key);
  if (known !== undefined) return known;
  const spoken = pronounced(String.fromCharCode(firstSyllable + code, firstSyllable + next));
  const final = (spoken.charCodeAt(1) - firstSyllable) % 28;
  const sound = final * initialsCount + Math.floor((spoken.charCodeAt(2) - firstSyllable) / 588);
  if (sounds.size >= mostPairs) sounds.clear();
  sounds.set(key, sound);
  return sound;
};

const ends = new Map<number, number>();

const finalAtEnd = (code: number): number => {
  let final = ends.get(code);
  if (final === undefined) {
    final = (pronounced(String.fromCharCode(firstSyllable + code)).charCodeAt(1) - firstSyllable) % 28;
    ends.set(code, final);
  }
  return final;
};

const pronounced = (text: string): string => standardizePronunciation(neutral + text, { hardConversion: false });

const letters = new Map<number, string>();

/** Of a syllable as it sounds. */
const lettersOf = (code: number): string => {
  let latin = letters.get(code);
  if (latin === undefined) {
    latin = romanize(String.fromCharCode(code));
    letters.set(code, latin);
  }
  return latin;
};
