/** Hangul initial consonants: `ㄱㄱㅂ` stands for 과기부, and `과ㄱ부` too. */
import { disassemble } from 'es-hangul';

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
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

/**
 * The code units that fit each place of a pattern, from … to …: all syllables of an initial, else the character itself.
 * The bare consonant, which no name has, does not fit.
 */
export const syllablesOf = (pattern: string): readonly [from: Uint16Array, to: Uint16Array] => {
  const from = Uint16Array.from({ length: pattern.length }, (_, at) => {
    const initial = initials.indexOf(pattern.charAt(at));
    return initial === -1 ? pattern.charCodeAt(at) : firstSyllable + initial * syllablesOfInitial;
  });
  const to = from.map((code, at) => (initials.includes(pattern.charAt(at)) ? code + syllablesOfInitial - 1 : code));
  return [from, to];
};
