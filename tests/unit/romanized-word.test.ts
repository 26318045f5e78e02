/** Romanizing by pairs of syllables gives what es-hangul gives for the word. */
import { romanize } from 'es-hangul';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { romanizedWord } from '../../src/search/romanized-word.js';

/** What the library says, or that it throws. */
const outcome = (of: (word: string) => string, word: string): string => {
  try {
    return of(word);
  } catch {
    return 'throws';
  }
};

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
// Of the syllables that names are made of, with the finals that change most.
const frequent = fc.constantFrom(
  ...Array.from('과학기술산업정보혁신연구발전창지능화성남중대국립독력량원역일월법률닭값않싫있없읽밟핥'),
);

it('of words of any and of frequent syllables', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(syllable, frequent), { minLength: 1, maxLength: 8 }), (parts) => {
      const word = parts.join('');
      expect(outcome(romanizedWord, word)).toBe(outcome(romanize, word));
    }),
    { numRuns: 3_000 },
  );
});

it.each(['베갯잇', '깻잎', '나뭇잎', '도리깻열', '뒷윷', '전역', '기역이', '디귿이', '히읗에', '제5차', 'AI', ''])(
  'of %s',
  (word) => {
    expect(romanizedWord(word)).toBe(romanize(word));
  },
);
