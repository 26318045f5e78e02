/** Searching the index: a query in, all hits out, best first. */
import { fold, wordsOf } from './fold.js';
import { ranked } from './hit-table.js';
import { keepJointHits } from './joint-hits.js';
import { Ranking } from './ranking.js';
import type { SearchIndex } from './search-index.js';
import { segmentsOf } from './segments.js';
import type { Steps } from './steps.js';
import { wordHits } from './word-hits.js';

/**
 * The hits of a query. It is tried as a whole, without spaces; then word by word, where every word must be found in
 * the same entity; and when neither finds a name, cut into the longest pieces that names have. All are found and counted:
 * the work grows with the entries of each word's rarest pair of characters.
 */
export function* search(index: SearchIndex, query: string): Steps<Ranking> {
  const words = contentWords(query);
  const table = yield* wordHits(index, query);
  if (words.length > 1) yield* keepJointHits(index, words, table);
  if (!table.isNamed) {
    const segments = yield* segmentsOf(index, fold(query).text);
    if (segments !== null) yield* keepJointHits(index, segments, table);
  }
  return new Ranking(table, yield* ranked(table, index.types));
}

/** The words of a query that say something; all of them when none does. */
export const contentWords = (query: string): string[] => {
  const words = wordsOf(query);
  const content = words.filter((word) => !connecting.has(word.toLowerCase()));
  return content.length > 0 ? content : words;
};

const connecting: ReadonlySet<string> = new Set(
  ['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with'].concat(['및', '등', '관한', '대한']),
);
