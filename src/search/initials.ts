/** Hangul initial consonants: `ㄱㄱㅂ` stands for 과기부, and `과ㄱ부` too. */
import { disassemble } from 'es-hangul';

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** Syllables that share an initial consonant. */
const syllablesOfInitial = 588;

/**
 * The pattern of a query that has initial consonants in it, a character for each of the name's; null when it has none.
 * Consonants that a keyboard joined (ㄳ) are taken apart.
 */
export const initialsPattern = (query: string): string | null => {
  const pattern = Array.from(query.toLowerCase())
    .filter((character) => /[\p{L}\p{N}&+#]/u.test(character))
    .map((character) => (/[ㄱ-ㅎ]/u.test(character) ? disassemble(character) : conjoining(character)))
    .join('');
  return Array.from(pattern).some((character) => initials.includes(character)) ? pattern : null;
};

/** The consonant for its form inside syllables (U+1100…), which decomposed text has. */
const conjoining = (character: string): string => initials[character.charCodeAt(0) - 0x1100] ?? character;

/** Whether the code unit of a folded name fits that of a pattern. */
export const fitsInitial = (pattern: number, code: number): boolean => {
  if (code === pattern) return true;
  if (code < firstSyllable || code > lastSyllable) return false;
  return initials.charCodeAt(Math.floor((code - firstSyllable) / syllablesOfInitial)) === pattern;
};
